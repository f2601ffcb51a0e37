package be.belgianid.identity;

import java.util.Arrays;

/** Writes whole numbers as text without making strings of them. */
final class DecimalText {
    private static final int LONGEST = 21;

    private final byte[] digits = new byte[LONGEST];
    private byte[] bytes;
    private int size;

    DecimalText(int expected) {
        bytes = new byte[Math.max(expected, LONGEST)];
    }

    DecimalText number(long number) {
        room(LONGEST);
        if (number < 0) {
            bytes[size++] = '-';
        }
        var count = 0;
        var rest = number;
        do {
            digits[count++] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        while (count > 0) {
            bytes[size++] = digits[--count];
        }
        return this;
    }

    DecimalText letter(char letter) {
        room(1);
        bytes[size++] = (byte) letter;
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 3 / 2));
        }
    }
}
