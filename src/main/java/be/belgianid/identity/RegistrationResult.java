package be.belgianid.identity;

import java.io.Serializable;
import java.util.List;

/** The outcome of registering a new person. */
public sealed interface RegistrationResult extends Serializable {
    /** The person is registered and holds a new BIS number. */
    record Registered(PersonSummary person) implements RegistrationResult {}

    /** The data do not satisfy any of the three minimum data sets; reasons are message keys {@code identity.reason.*}. */
    record MinimumDataMissing(List<String> reasons) implements RegistrationResult {
        public MinimumDataMissing {
            reasons = List.copyOf(reasons);
        }
    }
}
