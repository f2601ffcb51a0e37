package be.belgianid.help.document;

import be.belgianid.help.document.DocumentGuide.Model;
import be.belgianid.help.document.DocumentGuide.Remark;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The guides of all countries: those of the table {@code documents.tsv}, and the standard for every other. */
public final class DocumentGuides {
    /** Where a country stands in the list of the help centre. */
    public enum Group {
        /** Members of the European Union and of the European Economic Area, and Switzerland. */
        EUROPEAN,
        /** The other countries from which most foreign employees come. */
        OTHER
    }

    private record Key(String country, DocumentType type) {}

    private static final Map<Key, List<Model>> MODELS = new LinkedHashMap<>();
    private static final Map<Group, Set<Country>> LISTED = new LinkedHashMap<>();

    static {
        rows().forEach(DocumentGuides::read);
    }

    private DocumentGuides() {}

    public static DocumentGuide of(DocumentType type, Country country) {
        var models = MODELS.get(new Key(country.code(), type));
        return models == null
                ? new DocumentGuide(country, type, List.of(standard(type)), false)
                : new DocumentGuide(country, type, List.copyOf(models), true);
    }

    /** The countries that the help centre lists. */
    public static Set<Country> listed(Group group) {
        return Set.copyOf(LISTED.getOrDefault(group, Set.of()));
    }

    private static void read(String row) {
        var cells = row.split("\t", -1);
        if (cells[0].equals("=")) {
            LISTED.computeIfAbsent(Group.valueOf(cells[1]), _ -> new LinkedHashSet<>())
                    .addAll(List.of(cells[2].split(" ")).stream()
                            .map(Country::new)
                            .toList());
            return;
        }
        var layout = Layout.valueOf(cells[2]);
        var model = new Model(layout, cells[3], Remark.valueOf(cells[4]), Marks.read(layout, cells[5]));
        MODELS.computeIfAbsent(new Key(cells[0], DocumentType.valueOf(cells[1])), _ -> new ArrayList<>())
                .add(model);
    }

    private static Model standard(DocumentType type) {
        var layout =
                switch (type) {
                    case PASSPORT -> Layout.TD3;
                    case IDENTITY_CARD -> Layout.TD1;
                    case DRIVING_LICENCE -> Layout.LICENCE;
                };
        var remark = type == DocumentType.DRIVING_LICENCE ? Remark.FIELD_4D : Remark.NONE;
        return new Model(layout, "", remark, Marks.read(layout, ""));
    }

    private static List<String> rows() {
        try (var stream = DocumentGuides.class.getResourceAsStream("documents.tsv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
