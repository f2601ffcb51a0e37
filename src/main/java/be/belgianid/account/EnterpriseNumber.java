package be.belgianid.account;

import java.io.Serializable;

/** Number of a Belgian enterprise (CBE): ten digits beginning with 0 or 1, the last two checking the first eight. */
public record EnterpriseNumber(String digits) implements Serializable {
    private static final int LENGTH = 10;
    private static final int CHECKED_DIGITS = 8;
    private static final int MODULUS = 97;

    public EnterpriseNumber {
        if (digits.length() != LENGTH) {
            throw new IllegalArgumentException("account.enterprise-number.length");
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("account.enterprise-number.characters");
        }
        if (digits.charAt(0) > '1') {
            throw new IllegalArgumentException("account.enterprise-number.structure");
        }
        int base = Integer.parseInt(digits.substring(0, CHECKED_DIGITS));
        if (MODULUS - base % MODULUS != Integer.parseInt(digits.substring(CHECKED_DIGITS))) {
            throw new IllegalArgumentException("account.enterprise-number.check");
        }
    }

    /** Reads a number as people write it: {@code BE 0123.456.789}, with or without prefix, dots and spaces. */
    public static EnterpriseNumber of(String text) {
        var bare = text.strip().replaceFirst("^[Bb][Ee]", "").replaceAll("[\\s.\\-\u00a0]", "");
        return new EnterpriseNumber(bare.length() == LENGTH - 1 ? "0" + bare : bare);
    }

    /** As printed on official papers: {@code 0123.456.789}. */
    public String display() {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }
}
