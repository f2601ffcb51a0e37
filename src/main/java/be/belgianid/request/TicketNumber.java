package be.belgianid.request;

import java.io.Serializable;

/** The number under which people speak of a sent request: eight digits with leading zeros. */
public record TicketNumber(String digits) implements Serializable {
    private static final long LARGEST = 99_999_999L;

    public TicketNumber {
        if (!digits.matches("[0-9]{8}") || digits.equals("00000000")) {
            throw new IllegalArgumentException("request.ticket.format");
        }
    }

    public static TicketNumber of(long number) {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("request.ticket.format");
        }
        return new TicketNumber("%08d".formatted(number));
    }

    @Override
    public String toString() {
        return digits;
    }
}
