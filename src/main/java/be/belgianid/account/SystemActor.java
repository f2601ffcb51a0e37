package be.belgianid.account;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The program acting by itself: jobs and listeners, which nobody signed in. The audit trail names it {@code system}. */
public final class SystemActor {
    private SystemActor() {}

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Does the work as the system on this thread, and restores whoever was signed in before. */
    public static <T> T call(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    "system", null, AuthorityUtils.createAuthorityList("ROLE_SYSTEM"))));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
