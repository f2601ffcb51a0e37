package be.belgianid.request;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.belgianid.BelgianId;
import be.belgianid.account.AccountId;
import be.belgianid.account.AuthenticationLevel;
import be.belgianid.account.OrganisationId;
import be.belgianid.account.Role;
import be.belgianid.account.SignedIn;
import be.belgianid.document.DocumentField;
import be.belgianid.document.DocumentService;
import be.belgianid.document.Origin;
import be.belgianid.document.ReadValue;
import be.belgianid.document.Reading;
import be.belgianid.request.form.DateParts;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.PersonPart;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.TestForms;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * A program of its own, to be killed: the whole house on the data folder that it is told, into which 200 employers send
 * a request at once. Prints {@code sent <request>} whenever one was told that the request is sent. With {@code quiet} it
 * sends nothing and only finishes what an earlier run has left.
 */
final class SubmissionStorm {

    static final int REQUESTS = 200;

    private static final SignedIn EMPLOYER = new SignedIn(
            new AccountId(UUID.fromString("00000000-0000-4000-8000-000000000001")),
            "Storm Demo",
            new OrganisationId(UUID.fromString("00000000-0000-4000-8000-000000000002")),
            "STORM S.A.",
            Set.of(Role.EMPLOYER),
            AuthenticationLevel.HIGH,
            Locale.FRENCH,
            null);

    private SubmissionStorm() {}

    public static void main(String[] args) throws InterruptedException {
        var context = new SpringApplicationBuilder(BelgianId.class, ReadDocuments.class)
                .run(
                        "--server.port=0",
                        "--belgianid.data=" + args[0],
                        "--belgianid.sandbox.database.shared=false",
                        "--belgianid.sandbox.people=0",
                        "--vaadin.productionMode=true");
        System.out.println("ready");
        if (args.length == 1) {
            send(context);
        } else {
            awaitAnswers(context.getBean(JdbcClient.class));
            System.out.println("settled");
        }
        Thread.currentThread().join();
    }

    private static void awaitAnswers(JdbcClient jdbc) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> jdbc.sql("select count(*) from request_identification where status = 'SUBMITTED'")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    private static void send(ConfigurableApplicationContext context) {
        var service = context.getBean(RequestService.class);
        try (var employers = Executors.newFixedThreadPool(REQUESTS)) {
            for (int i = 0; i < REQUESTS; i++) {
                var form = form(i);
                employers.execute(() -> send(service, form));
            }
        }
    }

    private static void send(RequestService service, RequestForm form) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken(EMPLOYER, "", "ROLE_EMPLOYER", "LEVEL_HIGH")));
        var id = RequestId.random();
        if (service.save(id, Draft.UNSAVED, FormStep.SENDING, form) instanceof SaveResult.Saved saved
                && service.submitAllTheSame(id, saved.version()) instanceof SubmitResult.Submitted) {
            System.out.println("sent " + id.value());
        }
    }

    /** Every fifth employer asks for the same person as the one before: one number must do for both. */
    private static RequestForm form(int i) {
        var who = i % 5 == 4 ? i - 1 : i;
        var person = TestForms.complete().person();
        return TestForms.complete()
                .with(new PersonPart(
                        syllables(who * 7919 + 13) + syllables(who * 104_729 + 7),
                        syllables(who * 31 + 1000) + "a",
                        "",
                        "",
                        new DateParts(
                                String.valueOf(1 + who % 28),
                                String.valueOf(1 + who % 12),
                                String.valueOf(1960 + who % 40)),
                        person.birthCountry(),
                        person.birthPlace(),
                        person.nationality(),
                        person.sex()));
    }

    private static String syllables(int seed) {
        var consonants = "bdfgklmnprstvz";
        var vowels = "aeiou";
        var word = new StringBuilder();
        for (int rest = seed; word.length() < 6; rest = rest / 7 + 3) {
            word.append(consonants.charAt(Math.floorMod(rest, consonants.length())))
                    .append(vowels.charAt(Math.floorMod(rest / 14, vowels.length())));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    /** Documents that were read well and contradict nobody, so that the registry decides. */
    @Configuration(proxyBeanMethods = false)
    static class ReadDocuments {
        @Bean
        @Primary
        DocumentService readDocuments() {
            var documents = mock(DocumentService.class);
            when(documents.reading(any()))
                    .thenReturn(new Reading(
                            Reading.Status.DONE,
                            100,
                            true,
                            Map.of(DocumentField.VALID_UNTIL, new ReadValue("2032-02-01", Origin.MRZ_VERIFIED, 1))));
            return documents;
        }
    }
}
