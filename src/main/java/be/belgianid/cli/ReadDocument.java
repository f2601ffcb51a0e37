package be.belgianid.cli;

import be.belgianid.document.LooseReader;
import be.belgianid.document.LooseReader.Answer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads identity documents from files and says what stands on them. */
@Command(
        name = "read-document",
        description = "Reads identity documents and prints one line of JSON for each file.",
        mixinStandardHelpOptions = true)
final class ReadDocument implements Callable<Integer> {
    private static final int AT_ONCE = 2;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "pdf, jpeg, png, doc, docx or odt")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var today = LocalDate.now(Clock.system(ZoneId.of("Europe/Brussels")));
        var out = spec.commandLine().getOut();
        try (var reader = new LooseReader(today);
                var workers = Executors.newFixedThreadPool(Math.min(AT_ONCE, files.size()))) {
            var answers = files.stream()
                    .map(file -> workers.submit(() -> reader.read(file)))
                    .toList();
            for (var i = 0; i < files.size(); i++) {
                print(out, files.get(i), answers.get(i));
            }
        }
        return 0;
    }

    private static void print(PrintWriter out, Path file, Future<Answer> answer) throws InterruptedException {
        try {
            out.println(ReadingJson.of(file.toString(), answer.get()));
        } catch (ExecutionException e) {
            out.println(ReadingJson.error(file.toString(), "document.refused.broken"));
        }
        out.flush();
    }
}
