package be.belgianid.account;

import java.util.Locale;

/** How to address and reach somebody. */
public record AccountContact(AccountId id, String displayName, String email, Locale language) {
    @Override
    public String toString() {
        return "AccountContact[" + id + "]";
    }
}
