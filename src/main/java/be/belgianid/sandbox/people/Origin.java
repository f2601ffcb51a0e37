package be.belgianid.sandbox.people;

import be.belgianid.identity.Country;
import be.belgianid.identity.Sex;
import be.belgianid.sandbox.tables.ResourceTable;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Names and birth places of one region of the world; {@code weight} is its share among the people of the registry. */
record Origin(
        String code,
        Country country,
        int weight,
        int percentWithBisNumber,
        List<String> surnames,
        List<String> men,
        List<String> women,
        List<String> places) {
    static List<Origin> all() {
        return ResourceTable.rows(Origin.class, "origins.tsv").map(Origin::of).toList();
    }

    String surname(Sex sex, Random random) {
        var surname = pick(surnames, random);
        return sex == Sex.FEMALE ? feminine(surname) : surname;
    }

    String givenName(Sex sex, Random random) {
        return pick(sex == Sex.FEMALE ? women : men, random);
    }

    String place(Random random) {
        return pick(places, random);
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private String feminine(String surname) {
        if (code.equals("bulgarian")) {
            return surname + "a";
        }
        return code.equals("polish") && surname.endsWith("ki")
                ? surname.substring(0, surname.length() - 1) + "a"
                : surname;
    }

    private static Origin of(Map<String, String> row) {
        return new Origin(
                ResourceTable.cell(row, "code"),
                new Country(ResourceTable.cell(row, "country")),
                Integer.parseInt(ResourceTable.cell(row, "weight")),
                Integer.parseInt(ResourceTable.cell(row, "bis")),
                list(row, "surnames"),
                list(row, "men"),
                list(row, "women"),
                list(row, "places"));
    }

    private static List<String> list(Map<String, String> row, String column) {
        return List.of(ResourceTable.cell(row, column).split("\\|"));
    }
}
