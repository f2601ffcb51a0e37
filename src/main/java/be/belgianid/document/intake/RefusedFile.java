package be.belgianid.document.intake;

import java.util.List;

/** A file that is not taken; carries the key of the sentence that says why. */
public final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> arguments;

    public RefusedFile(String reason, Object... arguments) {
        super("document.refused." + reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    /** The last part of the key. */
    public String reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
