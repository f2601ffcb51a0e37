package be.belgianid.request.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.request.RequestFixture;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestStatus;
import be.belgianid.request.RequestSummary;
import be.belgianid.request.TicketNumber;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RequestCsvTests {
    @Test
    void writesATableThatSpreadsheetsReadAndNoFormula() throws IOException {
        var text = new StringWriter();
        var csv = new RequestCsv(text, Locale.FRENCH);

        csv.head();
        csv.line(named("=HYPERLINK(\"x\";\"y\")"));

        assertThat(text.toString().split("\r\n"))
                .containsExactly(
                        "\uFEFF\"Ticket\";\"Nom\";\"État\";\"NISS\";\"Identifié comme\";\"Raison\";\"Demandeur\";\"Envoyée le\";\"Réponse le\"",
                        "\"00000042\";\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\";\"Identification réussie\";\"83.45.24-163.11\";"
                                + "\"\";\"\";\"Antoine Demo\";\"02/03/2026 10:00\";\"02/03/2026 10:01\"");
    }

    private static RequestSummary named(String name) {
        return new RequestSummary(
                RequestId.random(),
                new TicketNumber("00000042"),
                RequestStatus.IDENTIFIED,
                name,
                RequestFixture.NISS,
                null,
                null,
                null,
                "",
                "Antoine Demo",
                true,
                false,
                null,
                Instant.parse("2026-03-02T09:00:00Z"),
                Instant.parse("2026-03-02T09:01:00Z"));
    }
}
