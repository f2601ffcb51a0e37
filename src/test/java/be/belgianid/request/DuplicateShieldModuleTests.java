package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.Sex;
import be.belgianid.request.form.DateParts;
import be.belgianid.request.form.DocumentPart;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.PersonPart;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.TestForms;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DuplicateShieldModuleTests extends RequestStory {
    @Autowired
    DuplicateShield shield;

    @Test
    void namesTheColleagueWhoHasAskedForThePersonAlready() {
        signIn(BEA);
        var earlier = sent();
        signIn(ANTOINE);
        var id = kept(documented("Z7654321", TestForms.complete()));

        assertThat(asked(id)).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(earlier);
            assertThat(found.requesterName()).isEqualTo("Bea Voorbeeld");
            assertThat(found.mine()).isFalse();
            assertThat(found.ticket()).isEqualTo(stored(earlier).ticket());
        });
        assertThat(status(id)).isEqualTo(RequestStatus.DRAFT);
    }

    @Test
    void sendsAllTheSameWhenTheEmployerSaysSo() {
        var earlier = sent();
        var id = kept(TestForms.complete());
        assertThat(asked(id)).extracting(EarlierRequest::mine).containsExactly(true);

        var sent = (SubmitResult.Submitted) sendAllTheSame(id);

        assertThat(Long.parseLong(sent.ticket().digits()))
                .isEqualTo(Long.parseLong(stored(earlier).ticket().digits()) + 1);
    }

    @Test
    void knowsThePersonWhateverTheSpellingAndTheOrderOfNames() {
        sent();

        var id = kept(documented("Z7654321", person("MAJA", "SORENSEN", "9", "5", "1999")));

        assertThat(asked(id)).hasSize(1);
    }

    @Test
    void knowsThePersonByTheDocumentWhateverTheName() {
        sent();

        var id = kept(documented("x 123 4567", person("Soerensen", "Mia", "9", "5", "1998")));

        assertThat(asked(id)).hasSize(1);
    }

    @Test
    void takesNobodyForAnotherPersonOrAnotherOrganisationsRequest() {
        sent();
        assertThat(send(kept(documented("Z7654321", person("Sørensen", "Maja", "9", "6", "1999")))))
                .isInstanceOf(SubmitResult.Submitted.class);
        signIn(STRANGER);
        assertThat(send(kept(TestForms.complete()))).isInstanceOf(SubmitResult.Submitted.class);
    }

    @Test
    void asksAgainWhenACorrectionTurnsTheRequestIntoOneThatAColleagueHasSent() {
        signIn(BEA);
        var earlier = sent();
        signIn(ANTOINE);
        var id = sent(documented("Z7654321", person("Sørensen", "Maja", "9", "6", "1999")));
        await(id, RequestStatus.IN_PROGRESS);
        signIn(OPERATOR);
        desk.claim(id);
        desk.askFor(id, new Correction(DocumentProblem.DISAGREES, Set.of(DisputedField.BIRTH_DATE), null, ""));
        signIn(ANTOINE);
        var draft = service.draft(id).orElseThrow();
        var corrected = draft.form().with(TestForms.complete().person());
        assertThat(service.save(id, draft.version(), FormStep.SENDING, corrected))
                .isInstanceOf(SaveResult.Saved.class);

        assertThat(asked(id)).extracting(EarlierRequest::id).containsExactly(earlier);
        assertThat(sendAllTheSame(id)).isInstanceOf(SubmitResult.Submitted.class);
        assertThat(status(id)).isEqualTo(RequestStatus.IN_PROGRESS);
    }

    @Test
    void forgetsWhatWasTakenBackUntilItIsRestored() {
        var earlier = ticket();
        service.withdraw(earlier);
        var id = kept(TestForms.complete());
        service.restore(earlier);
        assertThat(asked(id)).hasSize(1);

        service.withdraw(earlier);

        assertThat(send(id)).isInstanceOf(SubmitResult.Submitted.class);
    }

    @Test
    void catchesColleaguesWhoSendAtTheSameMoment() throws Exception {
        for (var round = 0; round < 5; round++) {
            var form = documented("Z765432" + round, person("Both" + "abcde".charAt(round), "Maja", "9", "5", "1999"));
            var start = new CyclicBarrier(2);
            var drafts = List.of(ANTOINE, BEA).stream()
                    .map(employer -> {
                        signIn(employer);
                        var id = kept(form);
                        return (Callable<SubmitResult>) () -> {
                            signIn(employer);
                            start.await();
                            return send(id);
                        };
                    })
                    .toList();

            var results = together(drafts);

            assertThat(results).hasOnlyElementsOfTypes(SubmitResult.Submitted.class, SubmitResult.AskedBefore.class);
            assertThat(results)
                    .filteredOn(SubmitResult.Submitted.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void keepsDigestsOnly() {
        var id = sent();

        assertThat(column("person_key", id).orElseThrow()).matches("[0-9a-f-]{36}");
        assertThat(column("document_key", id).orElseThrow()).matches("[0-9a-f-]{36}");
    }

    @Test
    void findsRequestsThatWereSentBeforeThereWereKeys() {
        sent();
        jdbc.sql("update request_identification set person_key = null, document_key = null")
                .update();

        shield.fillMissingKeys();

        assertThat(asked(kept(TestForms.complete()))).hasSize(1);
    }

    private List<EarlierRequest> asked(RequestId id) {
        return ((SubmitResult.AskedBefore) send(id)).earlier();
    }

    private static RequestForm documented(String number, RequestForm form) {
        var part = form.document();
        return form.with(new DocumentPart(
                part.document(),
                DocumentType.PASSPORT,
                new Country("DK"),
                number,
                part.validFrom(),
                part.validUntil(),
                false));
    }

    private static RequestForm person(String surname, String givenName, String day, String month, String year) {
        return TestForms.complete()
                .with(new PersonPart(
                        surname,
                        givenName,
                        "",
                        "",
                        new DateParts(day, month, year),
                        new Country("DK"),
                        "Aarhus",
                        new Country("DK"),
                        Sex.FEMALE));
    }
}
