package be.belgianid.account;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Runs a test as somebody signed in at DEMO S.A. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInContext.class)
public @interface WithSignedIn {
    String account() default TestAccounts.ANTOINE;

    /** Empty for staff, who act for no organisation. */
    String organisation() default TestAccounts.DEMO;

    Role[] roles() default {Role.EMPLOYER};

    AuthenticationLevel level() default AuthenticationLevel.HIGH;

    String language() default "fr";
}
