package be.belgianid.document;

import be.belgianid.document.doctor.Doctor;
import be.belgianid.document.intake.Intake;
import be.belgianid.document.intake.RefusedFile;
import be.belgianid.document.intake.RenderedPage;
import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.ocr.ZoneReading;
import be.belgianid.document.worker.OpeningProcesses;
import be.belgianid.document.worker.PageNotRead;
import be.belgianid.document.worker.ReadingProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads files that are not kept, exactly as uploads are read: for the command line. */
public final class LooseReader implements AutoCloseable {
    private final OpeningProcesses opening = new OpeningProcesses();
    private final Intake intake = new Intake(opening);
    private final ReadingProcesses processes = new ReadingProcesses();
    private final LocalDate today;

    public LooseReader(LocalDate today) {
        this.today = today;
    }

    /** What became of a file. */
    public sealed interface Answer {
        /** The file was accepted; whatever could be read from it is in the reading. */
        record Read(
                String format, int pages, Optional<ZoneReading> zone, Reading reading, List<String> doubts, long millis)
                implements Answer {}

        /** The file was refused; the key names the reason. */
        record Refused(String reasonKey) implements Answer {}
    }

    /** Reads one file; several threads may do so at once. */
    public Answer read(Path file) {
        var start = System.nanoTime();
        if (!Files.isRegularFile(file)) {
            return new Answer.Refused(Files.isDirectory(file) ? "document.refused.folder" : "document.refused.missing");
        }
        try (var content = Files.newInputStream(file)) {
            var accepted = intake.take(content, Intake.MOST_PAGES, Intake.MOST_BYTES);
            var pages = new ArrayList<PageReading>();
            for (var page : accepted.pages()) {
                pages.add(read(page.jpeg()));
            }
            var reading = Proposal.of(pages, today);
            return new Answer.Read(
                    accepted.format().name().toLowerCase(java.util.Locale.ROOT),
                    pages.size(),
                    best(pages),
                    reading,
                    doubts(accepted, reading),
                    (System.nanoTime() - start) / 1_000_000);
        } catch (RefusedFile e) {
            return new Answer.Refused(e.messageKey());
        } catch (IOException e) {
            return new Answer.Refused("document.refused.interrupted");
        }
    }

    private List<String> doubts(Intake.Accepted accepted, Reading reading) {
        var looks = accepted.pages().stream().map(RenderedPage::look).toList();
        return Doctor.examine(looks, Examination.facts(reading, looks.size(), false, Tint.ANY), today).stream()
                .map(finding -> finding.complaint().key())
                .distinct()
                .toList();
    }

    /** A page that cannot be read in its time tells nothing. */
    private PageReading read(byte[] jpeg) {
        try {
            return processes.read(new Object(), jpeg, today, percent -> {});
        } catch (PageNotRead e) {
            return new PageReading(Optional.empty(), java.util.Map.of());
        }
    }

    private static Optional<ZoneReading> best(List<PageReading> pages) {
        return pages.stream()
                .map(PageReading::zone)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(ZoneReading::verified).thenComparing(ZoneReading::confidence));
    }

    @Override
    public void close() {
        opening.destroy();
        processes.destroy();
    }
}
