package be.belgianid.help.document;

import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import java.util.List;
import java.util.stream.Stream;

/**
 * What we know of a kind of document of a country.
 *
 * @param known false when nothing particular is known and the international standard is drawn
 */
public record DocumentGuide(Country country, DocumentType type, List<Model> models, boolean known) {
    /**
     * One of the models in use.
     *
     * @param years {@code …2025} or {@code 2021…}, empty when there is one model only
     */
    public record Model(Layout layout, String years, Remark remark, List<Mark> marks) {
        public List<Mark> on(Side side) {
            return marks.stream()
                    .filter(mark ->
                            mark.place().filter(place -> place.side() == side).isPresent())
                    .toList();
        }

        /** The sides that carry something: one for a passport, two for most cards. */
        public List<Side> sides() {
            return Stream.of(Side.values()).filter(side -> !on(side).isEmpty()).toList();
        }

        /** The number to type. */
        public Mark take() {
            return marks.getFirst();
        }
    }

    /** What else is to be known. */
    public enum Remark {
        NONE,
        /** The country issues no identity card to its nationals. */
        NO_CARD,
        /** A card which the country calls a passport. */
        PASSPORT_CARD,
        /** A licence whose field 4d may hold the national number. */
        FIELD_4D,
        /** Whoever holds this document has a Belgian number already, and it is this one. */
        BELGIAN,
        /** A Belgian card of a foreigner (A to N), in the uniform format of regulation (EC) 1030/2002: the same holds. */
        RESIDENCE_CARD
    }

    /** Whether there is something to draw. */
    public boolean isIssued() {
        return models.stream().noneMatch(model -> model.remark() == Remark.NO_CARD);
    }
}
