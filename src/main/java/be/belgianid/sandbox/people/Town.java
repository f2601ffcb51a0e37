package be.belgianid.sandbox.people;

import be.belgianid.identity.Address;
import be.belgianid.identity.Country;
import be.belgianid.sandbox.tables.ResourceTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A Belgian municipality in which fictitious people live. */
record Town(String postalCode, String locality, String language) {
    private static final Map<String, List<String>> STREETS = Map.of(
            "fr",
            List.of(
                    "Rue de l'Église",
                    "Rue du Moulin",
                    "Avenue des Tilleuls",
                    "Rue de la Gare",
                    "Place du Marché",
                    "Chaussée de Namur",
                    "Rue des Écoles",
                    "Rue Haute",
                    "Avenue du Parc",
                    "Rue du Château"),
            "nl",
            List.of(
                    "Kerkstraat",
                    "Molenstraat",
                    "Stationsstraat",
                    "Schoolstraat",
                    "Nieuwstraat",
                    "Dorpsstraat",
                    "Lindelaan",
                    "Veldstraat",
                    "Kapelstraat",
                    "Beukenlaan"),
            "de",
            List.of("Kirchstraße", "Hauptstraße", "Bergstraße", "Schulstraße", "Mühlenweg", "Neustraße"));

    /** Every town as often as its weight says. */
    static List<Town> all() {
        return ResourceTable.rows(Town.class, "towns.tsv")
                .flatMap(Town::repeated)
                .toList();
    }

    Address address(Random random) {
        var street = Origin.pick(Objects.requireNonNull(STREETS.get(language)), random);
        var box = random.nextInt(5) == 0 ? Integer.toString(1 + random.nextInt(12)) : null;
        return new Address(
                Country.BELGIUM, postalCode, locality, street, Integer.toString(1 + random.nextInt(240)), box);
    }

    private static Stream<Town> repeated(Map<String, String> row) {
        var town = new Town(
                ResourceTable.cell(row, "postal_code"),
                ResourceTable.cell(row, "locality"),
                ResourceTable.cell(row, "language"));
        return IntStream.range(0, Integer.parseInt(ResourceTable.cell(row, "weight")))
                .mapToObj(_ -> town);
    }
}
