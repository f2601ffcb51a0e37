package be.belgianid.cli.bench.paper;

import be.belgianid.cli.bench.Culture;
import be.belgianid.cli.bench.Cultures;
import be.belgianid.identity.Sex;
import be.belgianid.sandbox.documents.PrintedData;
import be.belgianid.sandbox.documents.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up the people whose documents are drawn: the names of many languages, all in Latin letters. */
final class Holders {
    /** The culture that a state's documents take their names from; every fourth holder was born elsewhere. */
    private static final Map<String, String> CULTURES = Map.of(
            "BE", "walloon",
            "NL", "dutch",
            "DE", "eastern",
            "FR", "french",
            "IT", "italian",
            "ES", "spanish",
            "PT", "portuguese",
            "PL", "polish",
            "RO", "romanian");

    private static final List<String> OTHERS =
            List.of("flemish", "turkish", "moroccan", "congolese", "polish", "romanian");
    private static final String SERIALS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
    private static final String TRICKY = "0O8B5S1I2ZGQDU";

    private final Cultures cultures = new Cultures();

    PrintedData any(PaperKind kind, LocalDate today, Random random) {
        var state = State.of(state(kind, random));
        var culture = culture(state, random);
        var sex = random.nextInt(40) == 0 ? Sex.UNKNOWN : random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        var until = today.plusDays(20 + random.nextInt(3_500));
        var birth = today.minusDays(6_000 + random.nextInt(26_000));
        return new PrintedData(
                state,
                Culture.text(culture.surname(random)),
                given(culture, sex, random),
                "",
                "",
                birth,
                culture.place(random),
                sex,
                number(kind, state, random),
                personal(kind, state, birth, random),
                until.minusYears(kind == PaperKind.DRIVING_LICENCE ? 15 : 10),
                until);
    }

    private static String state(PaperKind kind, Random random) {
        if (kind == PaperKind.OLD_FRENCH_CARD) {
            return "FR";
        }
        var codes = List.of("BE", "NL", "DE", "FR", "IT", "ES", "PT", "PL", "RO", "LU", "IE");
        return codes.get(random.nextInt(codes.size()));
    }

    private Culture culture(State state, Random random) {
        var own = CULTURES.get(state.country().code());
        var name = own == null || random.nextInt(4) == 0 ? OTHERS.get(random.nextInt(OTHERS.size())) : own;
        return cultures.named(name);
    }

    private static String given(Culture culture, Sex sex, Random random) {
        var male = sex == Sex.UNKNOWN ? random.nextBoolean() : sex == Sex.MALE;
        var first = Culture.text(culture.given(male, random));
        if (random.nextInt(3) > 0) {
            return first;
        }
        var second = Culture.text(culture.given(male, random));
        return second.equals(first) ? first : first + " " + second;
    }

    private static String number(PaperKind kind, State state, Random random) {
        if (kind == PaperKind.OLD_FRENCH_CARD || kind == PaperKind.DRIVING_LICENCE) {
            return text(kind == PaperKind.DRIVING_LICENCE ? 10 : 12, "0123456789", random);
        }
        var card = kind == PaperKind.CARD_BACK || kind == PaperKind.CARD_BOTH;
        if (card && state.country().code().equals("BE")) {
            return text(12, "0123456789", random);
        }
        return switch (random.nextInt(4)) {
            case 0 -> text(9, "0123456789", random);
            case 1 -> text(2, "ABCDEFGHKLMNPRSTUVXYZ", random) + text(7, "0123456789", random);
            case 2 -> text(9, TRICKY, random);
            default -> text(9, SERIALS, random);
        };
    }

    private static String personal(PaperKind kind, State state, LocalDate birth, Random random) {
        return switch (kind) {
            case OLD_FRENCH_CARD -> text(6, "0123456789", random);
            case CARD_BACK, CARD_BOTH ->
                state.country().code().equals("BE")
                        ? national(birth, random)
                        : random.nextInt(3) == 0 ? text(1 + random.nextInt(14), SERIALS, random) : "";
            case PASSPORT -> random.nextInt(3) == 0 ? text(1 + random.nextInt(13), "0123456789", random) : "";
            default -> "";
        };
    }

    private static String national(LocalDate birth, Random random) {
        var nine = "%02d%02d%02d%03d"
                .formatted(
                        birth.getYear() % 100, birth.getMonthValue(), birth.getDayOfMonth(), 1 + random.nextInt(997));
        var checked = Long.parseLong(birth.getYear() >= 2000 ? "2" + nine : nine);
        return nine + "%02d".formatted(97 - checked % 97);
    }

    private static String text(int length, String letters, Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
