package be.belgianid.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.account.SystemActor;
import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.identity.DocumentEvidence;
import be.belgianid.identity.Identification;
import be.belgianid.identity.Registry;
import be.belgianid.sandbox.documents.SampleDocument;
import be.belgianid.sandbox.documents.SampleDocuments;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

@SpringBootTest
class SandboxStoriesTests {
    private static final AccessReason REASON = new AccessReason(LegalBasis.IDENTIFICATION_REQUEST, "sandbox-test");

    @Autowired
    SampleDocuments documents;

    @Autowired
    Registry registry;

    @Autowired
    JavaMailSender mail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoOrganisation organisation;

    @ParameterizedTest
    @CsvSource({
        "van-mechelen, 99.45.09-027.60",
        "van-den-broeck, 93.45.12-046.19",
        "reuter, 83.45.24-163.11",
        "janssens, 94.45.05-069.33",
        "dupont, 95.45.06-033.60",
        "kovalchuk, 86.48.19-273.",
        "munteanu, 96.44.23-318.",
        "fernandez-ortega, 91.12.02-446."
    })
    void whoIsKnownIsAnsweredImmediately(String slug, String number) {
        var answer = identify(documents.find(slug).orElseThrow());

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Identification.Identified.class,
                        identified ->
                                assertThat(identified.person().niss().display()).startsWith(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bellandi", "el-idrissi"})
    void theDeadAndTheAmbiguousGoToAnOperator(String slug) {
        assertThat(identify(documents.find(slug).orElseThrow())).isInstanceOf(Identification.NeedsOperator.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zawadowska", "salgueirinho"})
    void nobodyIsRegisteredWithoutAGoodDocument(String slug) {
        assertThat(identify(documents.find(slug).orElseThrow())).isInstanceOf(Identification.NeedsDocument.class);
    }

    @Test
    void theUnknownAreNewTheFirstTimeAndKnownTheSecond() {
        var unknown = documents.unknown(900_001);

        assertThat(identify(unknown)).isInstanceOf(Identification.NewlyRegistered.class);
        assertThat(identify(unknown)).isInstanceOf(Identification.Identified.class);
    }

    @Test
    void mailIsKeptInTheDatabase() throws Exception {
        var message = mail.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom("no-reply@belgianid.example");
        helper.setTo("antoine@demo.example");
        helper.setSubject("Votre demande a été traitée");
        helper.setText("Le numéro est prêt.", "<p>Le numéro est <b>prêt</b>.</p>");

        mail.send(message);

        var kept = jdbc.sql("SELECT recipient, subject, body_text, body_html FROM sandbox_mail")
                .query()
                .singleRow();
        assertThat(kept)
                .containsAllEntriesOf(Map.of(
                        "recipient", "antoine@demo.example",
                        "subject", "Votre demande a été traitée"));
        assertThat(kept.get("body_text")).asString().contains("Le numéro est prêt.");
        assertThat(kept.get("body_html")).asString().contains("<b>prêt</b>");
    }

    @Test
    void everybodyOfTheSandboxHasAnAccountAndKeepsIt() {
        organisation.run(new DefaultApplicationArguments());

        var count = jdbc.sql("SELECT COUNT(*) FROM account_organisation WHERE name = 'DEMO S.A.'")
                .query(Long.class)
                .single();
        assertThat(count).isEqualTo(1);
        for (var person : DemoPerson.values()) {
            assertThat(jdbc.sql("SELECT display_name FROM account WHERE id = ?")
                            .param(person.account().value())
                            .query(String.class)
                            .single())
                    .isEqualTo(person.displayName());
        }
    }

    private Identification identify(SampleDocument document) {
        var evidence =
                switch (document.story()) {
                    case EXPIRED -> DocumentEvidence.EXPIRED;
                    case UNREADABLE -> DocumentEvidence.UNREADABLE;
                    case KNOWN, OTHER_SPELLING, TRANSLITERATED, REPLACED_NUMBER, NEW, DECEASED, AMBIGUOUS ->
                        DocumentEvidence.SUFFICIENT;
                };
        return SystemActor.call(() -> registry.identify(document.details(), evidence, REASON));
    }
}
