package be.belgianid.identity.matching;

import be.belgianid.identity.Explanation;
import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.Explanation.Field;
import be.belgianid.identity.Explanation.FieldComparison;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Everything that speaks for or against one person of the shortlist.
 *
 * @param bits the evidence in all: each bit doubles the odds
 * @param clean an immediate answer is allowed as far as the names and the date go
 * @param conflict something contradicts: another name, another date
 * @param sameDocument a document number agrees
 * @param nameSuffices several given names agree, few bear the name, or one side says nothing that could bear it out
 */
record Evidence(
        Known person,
        double bits,
        boolean clean,
        boolean conflict,
        boolean sameName,
        boolean sameDocument,
        boolean nameSuffices,
        List<FieldComparison> fields) {
    private static final Set<Field> PROVING = Set.of(Field.BIRTH_PLACE, Field.ADDRESS, Field.DOCUMENT);
    private static final Set<Field> LASTING = Set.of(Field.BIRTH_PLACE, Field.BIRTH_COUNTRY, Field.NATIONALITY);
    private static final Set<Field> CHANGING = Set.of(Field.ADDRESS, Field.DOCUMENT);
    private static final double TELLING = 2.1;
    private static final double HALFWAY = 6;
    private static final double STEEPNESS = 2.5;

    Ranked ranked() {
        var strongestFirst = fields.stream()
                .sorted(Comparator.comparingDouble((FieldComparison field) -> -Math.abs(field.weight())))
                .toList();
        return new Ranked(person, score(), new Explanation(strongestFirst));
    }

    Agreement of(Field field) {
        return fields.stream()
                .filter(each -> each.field() == field)
                .map(FieldComparison::agreement)
                .findFirst()
                .orElse(Agreement.UNKNOWN);
    }

    /**
     * A birth place, a home or a document agrees; or name and date must do, and nothing disagrees but what changes in a life: people move,
     * documents are renewed, seldom both at once.
     */
    boolean isBorneOut() {
        return fields.stream().anyMatch(fact -> PROVING.contains(fact.field()) && fact.weight() >= TELLING)
                || nameSuffices
                        && of(Field.BIRTH_DATE) == Agreement.EQUAL
                        && disagreeing(LASTING) == 0
                        && disagreeing(CHANGING) < 2;
    }

    private long disagreeing(Set<Field> facts) {
        return fields.stream()
                .filter(fact ->
                        facts.contains(fact.field()) && fact.agreement() == Agreement.DIFFERENT && fact.weight() < 0)
                .count();
    }

    private int score() {
        return (int) Math.round(1000 / (1 + Math.pow(2, (HALFWAY - bits) / STEEPNESS)));
    }
}
