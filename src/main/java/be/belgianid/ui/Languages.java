package be.belgianid.ui;

import java.util.List;
import java.util.Locale;

/** The four languages of this service, French first. */
public final class Languages {
    public static final Locale DEFAULT = Locale.FRENCH;
    public static final List<Locale> ALL = List.of(DEFAULT, Locale.of("nl"), Locale.GERMAN, Locale.ENGLISH);

    private Languages() {}

    /** The nearest of our languages, the default for any other. */
    public static Locale nearest(Locale wanted) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(DEFAULT);
    }
}
