package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import be.belgianid.document.DocumentId;
import be.belgianid.document.Place;
import be.belgianid.request.form.DateParts;
import be.belgianid.request.form.DocumentPart;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.PersonPart;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.SendingPart;
import be.belgianid.request.form.TestForms;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an operator asks the employer to correct, and nothing else, is open again. */
class CorrectionModuleTests extends RequestStory {
    private static final Place MARKED = new Place(0, 0.1, 0.2, 0.4, 0.05);

    @Test
    void opensTheDocumentStepOnlyWhenTheDocumentIsTheProblem() {
        var id = inHand();
        desk.askFor(id, Correction.of(DocumentProblem.POOR_QUALITY));
        signIn(ANTOINE);

        var kept = change(id);

        assertThat(kept.document().number()).isEqualTo("Y7654321");
        assertThat(kept.person()).isEqualTo(TestForms.complete().person());
        assertThat(kept.residence()).isEqualTo(TestForms.complete().residence());
        assertThat(kept.sending()).isEqualTo(new SendingPart("Voici le verso.", "antoine@demo.example"));
    }

    @Test
    void opensOnlyTheDataThatTheOperatorDisputes() {
        var id = inHand();
        desk.askFor(id, disagreement(DisputedField.BIRTH_DATE));
        signIn(ANTOINE);
        var before = stored(id).form();
        assertThat(service.draft(id).orElseThrow().step()).isEqualTo(FormStep.PERSON);

        var kept = change(id);

        assertThat(kept.person().birthDate()).isEqualTo(new DateParts("10", "5", "1999"));
        assertThat(kept.person().surname()).isEqualTo("Sørensen");
        assertThat(kept.document()).isEqualTo(before.document());
    }

    @Test
    void showsTheOperatorWhoAskedForWhatAndWhenItCameBack() {
        var id = inHand();
        desk.askFor(id, disagreement(DisputedField.BIRTH_DATE));
        signIn(ANTOINE);
        change(id);
        assertThat(send(id)).isInstanceOf(SubmitResult.Submitted.class);

        signIn(OPERATOR);
        desk.claim(id);

        assertThat(desk.details(id).rounds()).singleElement().satisfies(round -> {
            assertThat(round.askedBy()).isEqualTo("Olga Operator");
            assertThat(round.correction()).isEqualTo(disagreement(DisputedField.BIRTH_DATE));
            assertThat(round.sentAgainAt()).isNotNull();
        });
        assertThat(desk.details(id).asked().birthDate().day()).isEqualTo(10);
    }

    @Test
    void keepsTheMarkedAreaWithTheDocumentThatWasSent() {
        var id = inHand();
        desk.askFor(id, new Correction(DocumentProblem.DISAGREES, Set.of(DisputedField.NAME), MARKED, " voir le nom "));
        signIn(ANTOINE);

        var draft = service.draft(id).orElseThrow();

        assertThat(draft.correction())
                .isEqualTo(
                        new Correction(DocumentProblem.DISAGREES, Set.of(DisputedField.NAME), MARKED, "voir le nom"));
        assertThat(draft.sentDocument()).isEqualTo(draft.form().document().document());
        assertThat(draft.open())
                .containsExactlyInAnyOrder(
                        FormField.SURNAME,
                        FormField.GIVEN_NAME,
                        FormField.SECOND_GIVEN_NAME,
                        FormField.THIRD_GIVEN_NAME,
                        FormField.DESCRIPTION);
    }

    @Test
    void sendsAgainWithoutAskingWhoAskedBefore() {
        sent();
        var id = inHand();
        desk.askFor(id, Correction.of(DocumentProblem.OTHER_SIDE_MISSING));
        signIn(ANTOINE);

        assertThat(send(id)).isEqualTo(new SubmitResult.Submitted(stored(id).ticket()));
    }

    @Test
    void leavesTheSentDocumentAloneWhenOnlyDataAreOpen() {
        var id = inHand();
        var document = stored(id).document().orElseThrow();
        desk.askFor(id, disagreement(DisputedField.NAME));
        signIn(ANTOINE);
        change(id);

        send(id);

        assertThat(stored(id).document()).contains(document);
        verify(documents, never()).destroy(org.mockito.ArgumentMatchers.any(), org.mockito.ArgumentMatchers.any());
    }

    private static Correction disagreement(DisputedField field) {
        return new Correction(DocumentProblem.DISAGREES, Set.of(field), null, "");
    }

    /** Somebody changes everything, on the screen or past it; what is kept is returned. */
    private RequestForm change(RequestId id) {
        var draft = service.draft(id).orElseThrow();
        var form = draft.form();
        var document = form.document();
        var person = form.person();
        var changed = TestForms.complete()
                .with(new DocumentPart(
                        DocumentId.random(),
                        document.type(),
                        document.issuer(),
                        "Y7654321",
                        document.validFrom(),
                        document.validUntil(),
                        false))
                .with(new PersonPart(
                        "Andersen",
                        "Mia",
                        "",
                        "",
                        new DateParts("10", "5", "1999"),
                        person.birthCountry(),
                        "Odense",
                        person.nationality(),
                        person.sex()))
                .with(new SendingPart("Voici le verso.", "somebody@else.example"));
        assertThat(service.save(id, draft.version(), FormStep.SENDING, changed)).isInstanceOf(SaveResult.Saved.class);
        return service.draft(id).orElseThrow().form();
    }
}
