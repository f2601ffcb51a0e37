package be.belgianid.request;

import be.belgianid.account.AccountId;
import be.belgianid.account.SignedIn;
import be.belgianid.identity.Niss;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.PersonSummary;
import be.belgianid.request.form.DateParts;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.PersonPart;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.TestForms;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A large organisation at work: years of requests, and colleagues who send more of them. It works on the aggregate itself,
 * behind the reading of documents and the registry, which have benchmarks of their own.
 */
public final class RequestTraffic {
    private static final int BATCH = 500;
    private static final int COLLEAGUES = 40;
    private static final String[] SURNAMES = {
        "Andersson", "Ionescu", "Popescu", "Kowalski", "Nowak", "Silva", "Santos", "García", "Fernández", "Rossi",
        "Ferrari", "Müller", "Schneider", "Öztürk", "Yılmaz", "El Amrani", "Bennani", "Diallo", "Nguyen", "Horváth",
        "Kovács", "Dvořák", "Novotný", "Jansen", "de Vries", "O’Brien", "Murphy", "Petrov", "Ivanova", "Papadopoulos"
    };
    private static final String[] GIVEN = {
        "Maria", "Ana", "Elena", "Ioana", "Anna", "Katarzyna", "João", "Pedro", "José", "Carmen", "Luca", "Giulia",
        "Hans", "Ayşe", "Mehmet", "Fatima", "Youssef", "Aminata", "Minh", "Zsófia", "Tomáš", "Sven", "Ingrid", "Liam"
    };

    private final Requests requests;
    private final EntityManager entities;
    private final TicketNumbers tickets;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Random random;

    public RequestTraffic(ApplicationContext context, long seed) {
        requests = context.getBean(Requests.class);
        entities = context.getBean(EntityManager.class);
        tickets = context.getBean(TicketNumbers.class);
        transaction = context.getBean(TransactionTemplate.class);
        clock = context.getBean(Clock.class);
        random = new Random(seed);
    }

    /** Years of requests of one organisation, of which nobody is told, a sixth of them by {@code reader}; some still wait. */
    public void settle(SignedIn reader, int count) {
        var colleagues = colleagues(reader);
        for (var done = 0; done < count; done += BATCH) {
            var sent = clock.instant().minus(Duration.ofMinutes(10L * (count - done)));
            var size = Math.min(BATCH, count - done);
            transaction.executeWithoutResult(_ -> {
                for (var i = 0; i < size; i++) {
                    entities.persist(past(any(colleagues), sent.plusSeconds(60L * i)));
                }
                entities.flush();
                entities.clear();
            });
        }
    }

    /** A colleague sends a request and gets its answer at once. */
    public void sendOne(SignedIn reader) {
        transaction.executeWithoutResult(_ -> requests.save(answered(any(colleagues(reader)), clock.instant())));
    }

    private IdentificationRequest past(SignedIn requester, Instant at) {
        return switch (random.nextInt(20)) {
            case 0 -> sent(requester, at, "request.reason.registry");
            case 1 -> {
                var request = sent(requester, at, "request.reason.registry");
                request.refuse(NotIdentifiedReason.values()[0], "", at.plusSeconds(7200));
                yield request;
            }
            default -> answered(requester, at);
        };
    }

    private IdentificationRequest sent(SignedIn requester, Instant at, String reason) {
        var request = drafted(requester, at);
        request.submit(tickets.next(), at);
        request.openTicket(List.of(reason), at);
        return request;
    }

    private IdentificationRequest answered(SignedIn requester, Instant at) {
        var request = drafted(requester, at);
        request.submit(tickets.next(), at);
        request.identify(
                new PersonSummary(
                        new PersonId(random.nextInt(1_000_000)),
                        niss(),
                        request.sent().toDetails(),
                        PersonStatus.ACTIVE),
                false,
                at.plusSeconds(1));
        return request;
    }

    private IdentificationRequest drafted(SignedIn requester, Instant at) {
        var request = new IdentificationRequest(RequestId.random(), Requester.of(requester), at);
        request.fillIn(form(), FormStep.SENDING, at);
        return request;
    }

    private RequestForm form() {
        var form = TestForms.complete();
        var person = form.person();
        return form.with(new PersonPart(
                any(SURNAMES) + (random.nextBoolean() ? "" : " " + any(SURNAMES)),
                any(GIVEN),
                random.nextInt(3) == 0 ? any(GIVEN) : "",
                "",
                new DateParts(
                        Integer.toString(1 + random.nextInt(28)),
                        Integer.toString(1 + random.nextInt(12)),
                        Integer.toString(1960 + random.nextInt(45))),
                person.birthCountry(),
                person.birthPlace(),
                person.nationality(),
                person.sex()));
    }

    /** A BIS number of somebody born in the twentieth century whose sex is known. */
    private Niss niss() {
        var digits = "%02d%02d%02d%03d"
                .formatted(
                        60 + random.nextInt(40),
                        41 + random.nextInt(12),
                        1 + random.nextInt(28),
                        1 + random.nextInt(997));
        var check = 97 - Long.parseLong(digits) % 97;
        return Niss.of(digits + "%02d".formatted(check));
    }

    private List<SignedIn> colleagues(SignedIn reader) {
        var colleagues = new ArrayList<SignedIn>();
        for (var i = 0; i < COLLEAGUES; i++) {
            colleagues.add(i % 6 == 0 ? reader : colleague(reader, i));
        }
        return colleagues;
    }

    private static SignedIn colleague(SignedIn reader, int number) {
        return new SignedIn(
                new AccountId(new UUID(reader.requireOrganisation().value().getMostSignificantBits(), number)),
                GIVEN[number % GIVEN.length] + " " + SURNAMES[number % SURNAMES.length],
                reader.organisation(),
                reader.organisationName(),
                reader.roles(),
                reader.level(),
                reader.language(),
                null);
    }

    private <T> T any(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private String any(String[] several) {
        return several[random.nextInt(several.length)];
    }
}
