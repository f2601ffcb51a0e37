package be.belgianid.sandbox.documents;

import be.belgianid.identity.DocumentType;
import be.belgianid.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** People whom the registry has never seen: every number gives another one, the same number always the same. */
final class FreshPerson {
    private static final List<String> FINNISH = List.of(
            "Harjukallio",
            "Niemelänranta",
            "Vuorisalo",
            "Tuulikoski",
            "Lammasjärvi",
            "Rautaharju",
            "Mäntysuo",
            "Kuusilampi",
            "Hietakangas",
            "Ojanperä",
            "Saarivirta");
    private static final List<String> ESTONIAN = List.of(
            "Kivisaar",
            "Rannamäe",
            "Tammevälja",
            "Järvesalu",
            "Metsarand",
            "Pihlakas",
            "Soovälja",
            "Kaljuste",
            "Nurmela",
            "Vahtramäe",
            "Põldsepp");
    private static final List<String> MEN =
            List.of("Eero", "Tapio", "Urmas", "Jarmo", "Toivo", "Arvo", "Veikko", "Indrek", "Rasmus", "Oskari");
    private static final List<String> WOMEN =
            List.of("Aino", "Hilja", "Kaisa", "Liis", "Maarika", "Tuuli", "Sirje", "Orvokki", "Venla", "Piret");
    private static final List<String> FINNISH_PLACES = List.of("Tampere", "Kuopio", "Oulu", "Rauma", "Mikkeli");
    private static final List<String> ESTONIAN_PLACES = List.of("Tartu", "Viljandi", "Rakvere", "Haapsalu", "Narva");
    private static final String LETTERS = "ABCHJKLMNPRTVXYZ";

    private FreshPerson() {}

    static SampleDocument number(long number, LocalDate today) {
        var random = new Random(number * 7_919 + 17);
        var finnish = random.nextBoolean();
        var sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        var given = sex == Sex.FEMALE ? WOMEN : MEN;
        var state = State.of(finnish ? "FI" : "EE");
        var until = today.withDayOfYear(1).plusYears(2 + random.nextInt(6)).plusDays(random.nextInt(360));
        var first = pick(given, random);
        var second = pick(given, random);
        var printed = new PrintedData(
                state,
                pick(finnish ? FINNISH : ESTONIAN, random),
                first.equals(second) ? first : first + " " + second,
                "",
                "",
                LocalDate.of(1958, 1, 1).plusDays(random.nextInt(17_000)),
                pick(finnish ? FINNISH_PLACES : ESTONIAN_PLACES, random),
                sex,
                documentNumber(random),
                "",
                until.minusYears(10),
                until);
        return new SampleDocument(
                "new-" + number, Story.NEW, DocumentType.PASSPORT, FileForm.JPEG, state.country(), printed);
    }

    private static String documentNumber(Random random) {
        var letters = "" + LETTERS.charAt(random.nextInt(16)) + LETTERS.charAt(random.nextInt(16));
        return letters + (1_000_000 + random.nextInt(9_000_000));
    }

    private static String pick(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
