package be.belgianid.account;

import java.util.Locale;
import java.util.Set;

/** People who sign in during tests. */
public final class TestAccounts {
    public static final String ANTOINE = "11111111-1111-4111-8111-111111111111";
    public static final String OPERATOR = "22222222-2222-4222-8222-222222222222";
    public static final String DEMO = "33333333-3333-4333-8333-333333333333";

    private TestAccounts() {}

    public static NewAccount antoine() {
        return new NewAccount(AccountId.of(ANTOINE), "Antoine Demo", "antoine@demo.example", Locale.FRENCH, Set.of());
    }

    public static NewAccount operator() {
        return new NewAccount(
                AccountId.of(OPERATOR),
                "Odile Operator",
                "odile@office.example",
                Locale.of("nl"),
                Set.of(Role.OPERATOR));
    }
}
