package be.belgianid.request.ui;

import be.belgianid.request.RequestSummary;
import be.belgianid.ui.ModuleTranslations;
import be.belgianid.ui.Moments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Requests as RFC 4180 writes tables, parted by semicolons as spreadsheets in Belgium expect it, behind the mark by which
 * they know UTF-8. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class RequestCsv {
    private static final String MARK_OF_UTF8 = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private final Writer writer;
    private final Locale locale;

    RequestCsv(Writer writer, Locale locale) {
        this.writer = writer;
        this.locale = locale;
    }

    void head() throws IOException {
        writer.write(MARK_OF_UTF8);
        row(Stream.of("ticket", "name", "state", "niss", "identified-as", "reason", "requester", "sent", "answered")
                .map(column -> ModuleTranslations.text("request.export." + column, locale))
                .toList());
    }

    void line(RequestSummary request) {
        try {
            row(List.of(
                    request.ticket().digits(),
                    request.personName(),
                    ModuleTranslations.text(
                            "request.enum.RequestState." + request.state().name(), locale),
                    LineText.of(request, locale).number(),
                    Objects.requireNonNullElse(request.identifiedAs(), ""),
                    LineText.of(request, locale).reason(),
                    request.requesterName(),
                    Moments.dateTime(request.submittedAt(), locale),
                    request.answeredAt() == null ? "" : Moments.dateTime(request.answeredAt(), locale)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void row(List<String> cells) throws IOException {
        writer.write(cells.stream().map(RequestCsv::cell).collect(Collectors.joining(";")));
        writer.write("\r\n");
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
