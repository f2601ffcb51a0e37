package be.belgianid.account;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody who was signed in has to do so again; told to the sign-in page as a query parameter. */
public enum SignInReason {
    EXPIRED("expired"),
    SIGNED_OUT("signed-out");

    /** Carried by pages that were open when their session ended. */
    static final String BACK = "back";

    private final String parameter;

    SignInReason(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    /** The reason that an address gives, if any. */
    public static Optional<SignInReason> in(QueryParameters address) {
        return Stream.of(values())
                .filter(reason -> address.getParameters().containsKey(reason.parameter))
                .findFirst();
    }

    static Optional<SignInReason> of(String parameter) {
        return Stream.of(values())
                .filter(reason -> reason.parameter.equals(parameter))
                .findFirst();
    }
}
