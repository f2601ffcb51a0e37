package be.belgianid.sandbox.people;

import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.IdentityDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The identity documents that fictitious people hold, numbered in the manner of their state. */
final class Papers {
    private static final String LETTERS = "ABCDEFGHJKLMNPRTVWXYZ";
    private static final LocalDate EARLIEST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 2_900;
    private static final int YEARS = 10;

    private final Random random;

    Papers(Random random) {
        this.random = random;
    }

    List<IdentityDocument> of(Country state) {
        var papers = new ArrayList<IdentityDocument>();
        if (random.nextInt(100) < 88) {
            papers.add(document(state.equals(Country.BELGIUM) ? DocumentType.IDENTITY_CARD : any(), state));
        }
        if (random.nextInt(100) < 12) {
            papers.add(document(DocumentType.DRIVING_LICENCE, random.nextBoolean() ? Country.BELGIUM : state));
        }
        return papers;
    }

    private DocumentType any() {
        return random.nextInt(10) < 6 ? DocumentType.PASSPORT : DocumentType.IDENTITY_CARD;
    }

    private IdentityDocument document(DocumentType type, Country state) {
        var from = EARLIEST.plusDays(random.nextInt(DAYS));
        return new IdentityDocument(type, state, number(type, state), from, from.plusYears(YEARS));
    }

    private String number(DocumentType type, Country state) {
        if (type == DocumentType.DRIVING_LICENCE) {
            return "%010d".formatted(1_000_000_000L + random.nextLong(8_999_999_999L));
        }
        if (state.equals(Country.BELGIUM)) {
            var first = 5_900_000_000L + random.nextLong(99_999_999L);
            return "%010d%02d".formatted(first, first % 97 == 0 ? 97 : first % 97);
        }
        return letter() + letter() + "%07d".formatted(random.nextInt(10_000_000));
    }

    private String letter() {
        return Character.toString(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
}
