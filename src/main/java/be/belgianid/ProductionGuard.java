package be.belgianid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Refuses to start outside the sandbox when a secret is missing or well known; runs once it is decided whether this is the
 * sandbox.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProductionGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int SHORTEST_SECRET = 12;

    private static final Set<String> WELL_KNOWN =
            Set.of("belgianidbelgianid", "changeme", "changeit", "password1234", "passwordpassword", "secret");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (environment.getProperty("belgianid.sandbox.enabled", Boolean.class, true)) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (!StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            missing.add("BELGIANID_DATABASE_URL is not set");
        }
        for (String secret : List.of("BELGIANID_DATABASE_PASSWORD", "BELGIANID_MASTER_KEY")) {
            if (isWeak(environment.getProperty(secret, ""))) {
                missing.add(secret + " is missing, well known or shorter than " + SHORTEST_SECRET + " characters");
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "BelgianID does not start without its sandbox: " + String.join("; ", missing));
        }
    }

    private static boolean isWeak(String secret) {
        return secret.length() < SHORTEST_SECRET || WELL_KNOWN.contains(secret.toLowerCase(Locale.ROOT));
    }
}
