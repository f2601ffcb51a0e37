package be.belgianid.document.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.doctor.Doctor;
import be.belgianid.document.doctor.DocumentFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever is uploaded is answered, within bounds of time and memory, and leaves nothing on the disk. All thousand:
 * {@code mvn test -Dtest=HostileFilesTests -DhostileFiles=1000}.
 */
@Timeout(3600)
class HostileFilesTests {
    private static final int SOME = 80;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Duration LONGEST = Duration.ofSeconds(21);

    @Test
    void everyHostileFileIsAnswered() throws IOException {
        var files = new HostileFiles();
        var sentences = ResourceBundle.getBundle("i18n.document.messages", Locale.ENGLISH);
        var answers = new TreeMap<String, Integer>();
        var times = new TreeMap<Long, String>(Comparator.reverseOrder());
        try (var disk =
                Path.of(System.getProperty("java.io.tmpdir")).getFileSystem().newWatchService()) {
            Path.of(System.getProperty("java.io.tmpdir")).register(disk, StandardWatchEventKinds.ENTRY_CREATE);
            for (var i = 0; i < Integer.getInteger("hostileFiles", SOME); i++) {
                var file = files.number(i);
                var start = System.nanoTime();
                var answer = answer(file);
                var took = Duration.ofNanos(System.nanoTime() - start);
                assertThat(took).as("%d %s", i, file).isLessThan(LONGEST);
                times.put(took.toNanos(), i + " " + file + ": " + answer);
                if (!answer.equals("taken")) {
                    assertThat(sentences.containsKey(answer)).as(answer).isTrue();
                }
                answers.merge(answer, 1, Integer::sum);
            }
            assertThat(left(disk)).as("files left on the disk").isEmpty();
        }
        print(answers, times);
    }

    private static String answer(HostileFiles.HostileFile file) {
        try {
            var pages = Taken.take(file.content()).pages();
            assertThat(pages).as(file.toString()).hasSizeBetween(1, Intake.MOST_PAGES);
            var looks = pages.stream().map(RenderedPage::look).toList();
            assertThat(Doctor.examine(looks, DocumentFacts.NONE, TODAY)).hasSizeLessThan(2 * Intake.MOST_PAGES);
            return "taken";
        } catch (RefusedFile refused) {
            return refused.messageKey();
        }
    }

    /** What our libraries would call their files; others may write into the folder meanwhile. */
    private static List<String> left(WatchService disk) {
        var names = new ArrayList<String>();
        for (var key = disk.poll(); key != null; key = disk.poll()) {
            key.pollEvents().forEach(event -> names.add(String.valueOf(event.context())));
            key.reset();
        }
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).matches("(imageio|poi|pdfbox|upload).*"))
                .toList();
    }

    private static void print(Map<String, Integer> answers, Map<Long, String> times) {
        System.out.println(answers);
        times.entrySet().stream()
                .limit(5)
                .forEach(entry -> System.out.println(entry.getKey() / 1_000_000 + " ms " + entry.getValue()));
    }
}
