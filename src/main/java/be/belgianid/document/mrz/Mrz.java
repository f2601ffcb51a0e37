package be.belgianid.document.mrz;

import java.util.List;

/**
 * A machine-readable zone understood: its lines after coercion, its fields without fillers (dates raw, YYMMDD), and the
 * check digits that do not hold.
 */
public record Mrz(
        MrzFormat format,
        List<String> lines,
        List<String> failing,
        String documentCode,
        String issuer,
        String number,
        String nationality,
        String birth,
        String sex,
        String expiry,
        String surname,
        String givenNames,
        boolean nameTruncated,
        List<String> optionalData) {

    /** True when every check digit holds. */
    public boolean valid() {
        return failing.isEmpty();
    }

    @Override
    public String toString() {
        return "Mrz[" + format + ", failing=" + failing + "]";
    }
}
