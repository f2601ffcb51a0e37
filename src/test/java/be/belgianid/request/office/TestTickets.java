package be.belgianid.request.office;

import be.belgianid.document.DocumentId;
import be.belgianid.identity.Candidate;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentEvidence;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.Explanation;
import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.Explanation.Field;
import be.belgianid.identity.Explanation.FieldComparison;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.Niss;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.PersonSummary;
import be.belgianid.identity.Sex;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestStatus;
import be.belgianid.request.TicketDetails;
import be.belgianid.request.TicketNumber;
import be.belgianid.request.TicketSummary;
import be.belgianid.request.form.FieldOrigin;
import be.belgianid.request.form.FormField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tickets and the people they are about, all of them invented. */
final class TestTickets {
    static final Instant SENT = Instant.parse("2026-03-02T09:00:00Z");
    static final Niss NISS = Niss.of("83452416311");

    private TestTickets() {}

    static TicketSummary free(long number, String person) {
        return summary(RequestId.random(), number, person, null, false);
    }

    static TicketSummary heldBy(String operator, long number, String person) {
        return summary(RequestId.random(), number, person, operator, false);
    }

    static TicketSummary mine(RequestId id) {
        return summary(id, 735, "Maja Lærke Sørensen", "Olga", true);
    }

    static TicketDetails onTheDesk(RequestId id, DocumentEvidence evidence, Candidate... candidates) {
        return new TicketDetails(
                mine(id),
                person("Sørensen", "Maja Lærke"),
                Map.of(FormField.SURNAME, FieldOrigin.VERIFIED, FormField.BIRTH_DATE, FieldOrigin.TYPED),
                DocumentId.random(),
                evidence,
                "",
                List.of(candidates),
                List.of());
    }

    static Candidate candidate(long id, String surname, int score) {
        return candidate(id, surname, score, PersonStatus.ACTIVE);
    }

    static Candidate candidate(long id, String surname, int score, PersonStatus status) {
        return new Candidate(
                new PersonSummary(new PersonId(id), NISS, person(surname, "Maja"), status),
                score,
                new Explanation(List.of(
                        new FieldComparison(Field.BIRTH_DATE, Agreement.EQUAL, 8),
                        new FieldComparison(Field.SURNAME, Agreement.EQUIVALENT, 6),
                        new FieldComparison(Field.GIVEN_NAMES, Agreement.PARTIAL, 2))));
    }

    private static PersonDetails person(String surname, String givenNames) {
        return new PersonDetails(
                PersonName.of(surname, givenNames),
                PartialDate.parse("1993-05-12"),
                new Country("DK"),
                "Aarhus",
                Sex.FEMALE,
                List.of(new Country("DK")),
                null,
                null,
                List.of(new IdentityDocument(DocumentType.PASSPORT, new Country("DK"), "X1234567", null, null)));
    }

    private static TicketSummary summary(
            RequestId id, long number, String person, @Nullable String operator, boolean mine) {
        return new TicketSummary(
                id,
                TicketNumber.of(number),
                RequestStatus.IN_PROGRESS,
                person,
                "DEMO S.A.",
                List.of("identity.reason.several"),
                SENT,
                SENT,
                operator,
                operator == null ? null : SENT,
                mine);
    }
}
