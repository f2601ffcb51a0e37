package be.belgianid.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.LooseReader.Answer;
import be.belgianid.document.intake.Pictures;
import be.belgianid.document.ocr.DrawnZones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooseReaderTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void answersEveryFileAndWhatIsNone(@TempDir Path folder) throws IOException {
        var text = Files.writeString(folder.resolve("pass.jpg"), "no picture");
        var drawn = DrawnZones.clean(3);
        var passport = Files.write(folder.resolve("pass.txt"), Pictures.jpeg(drawn.picture()));

        try (var reader = new LooseReader(TODAY)) {
            assertThat(List.of(folder, folder.resolve("none.pdf"), text))
                    .map(reader::read)
                    .containsExactly(
                            new Answer.Refused("document.refused.folder"),
                            new Answer.Refused("document.refused.missing"),
                            new Answer.Refused("document.refused.type"));
            assertThat(reader.read(passport)).isInstanceOfSatisfying(Answer.Read.class, read -> {
                assertThat(read.format()).isEqualTo("jpeg");
                assertThat(read.zone().orElseThrow().mrz().lines()).isEqualTo(drawn.lines());
            });
        }
    }
}
