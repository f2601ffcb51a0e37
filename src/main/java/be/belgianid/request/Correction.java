package be.belgianid.request;

import be.belgianid.document.Place;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormStep;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the employer before a request can go on.
 *
 * @param fields what is wrong when the document disagrees with the data; empty for every other problem
 * @param area where on the document that was sent the problem stands
 * @param note in the operator's own words, empty when there are none
 */
public record Correction(
        DocumentProblem problem,
        Set<DisputedField> fields,
        @Nullable Place area,
        String note) implements Serializable {
    private static final int LONGEST_NOTE = 2000;

    public Correction {
        fields = problem == DocumentProblem.DISAGREES ? Set.copyOf(fields) : Set.of();
        note = note.strip();
        note = note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }

    public static Correction of(DocumentProblem problem) {
        return new Correction(problem, Set.of(), null, "");
    }

    /**
     * The fields that may be changed: the document and what is printed on it, or what is disputed, and the remark in any
     * case, which is a word to the operator. Without anything marked as disputed everything is open.
     */
    public Set<FormField> open() {
        if (problem != DocumentProblem.DISAGREES) {
            return with(Arrays.stream(FormField.values())
                    .filter(field -> field.step() == FormStep.DOCUMENT)
                    .collect(Collectors.toSet()));
        }
        return fields.isEmpty()
                ? EnumSet.allOf(FormField.class)
                : with(fields.stream().flatMap(field -> field.opened().stream()).collect(Collectors.toSet()));
    }

    private static Set<FormField> with(Set<FormField> open) {
        open.add(FormField.DESCRIPTION);
        return EnumSet.copyOf(open);
    }

    @Override
    public String toString() {
        return "Correction[" + problem + ", " + fields + "]";
    }
}
