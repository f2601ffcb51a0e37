package be.belgianid.request.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which characters a name may have: Latin letters as in a document's machine-readable or printed Latin line. */
final class NamePolicy {
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}][\\p{IsLatin}\\p{M} .,'’ʼ`´·\\-–]*");
    private static final Pattern OTHER_SCRIPT = Pattern.compile(".*[\\p{L}&&[^\\p{IsLatin}\\p{IsCommon}]].*");
    private static final Pattern DIGIT = Pattern.compile(".*\\p{Nd}.*");
    private static final int LONGEST = 120;

    private NamePolicy() {}

    /** The last part of the key of what is wrong with a name, if anything is. */
    static Optional<String> problem(String name) {
        if (name.isEmpty() || name.length() <= LONGEST && LATIN.matcher(name).matches()) {
            return Optional.empty();
        }
        if (name.length() > LONGEST) {
            return Optional.of("length");
        }
        if (OTHER_SCRIPT.matcher(name).matches()) {
            return Optional.of("script");
        }
        return Optional.of(DIGIT.matcher(name).matches() ? "digits" : "characters");
    }
}
