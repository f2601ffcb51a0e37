package be.belgianid;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class ProductionGuardTests {

    private final Map<String, Object> settings = new HashMap<>(Map.of(
            "belgianid.sandbox.enabled", "false",
            "spring.datasource.url", "jdbc:mariadb://db.example/belgianid",
            "BELGIANID_DATABASE_PASSWORD", "k2Xv8-qPz41-Ty",
            "BELGIANID_MASTER_KEY", "cmFuZG9tIGJ5dGVzIGZvciBhIHRlc3QgLi4uLi4u"));

    @Test
    void startsWithSecretsOfItsOwn() {
        assertThatNoException().isThrownBy(this::start);
    }

    @Test
    void refusesAMissingMasterKey() {
        settings.remove("BELGIANID_MASTER_KEY");

        assertThatIllegalStateException().isThrownBy(this::start).withMessageContaining("BELGIANID_MASTER_KEY");
    }

    @Test
    void refusesAWellKnownPasswordWithoutRepeatingIt() {
        settings.put("BELGIANID_DATABASE_PASSWORD", "passwordPassword");

        assertThatIllegalStateException()
                .isThrownBy(this::start)
                .withMessageContaining("BELGIANID_DATABASE_PASSWORD")
                .withMessageNotContaining("passwordPassword");
    }

    @Test
    void asksForADatabase() {
        settings.remove("spring.datasource.url");

        assertThatIllegalStateException().isThrownBy(this::start).withMessageContaining("BELGIANID_DATABASE_URL");
    }

    @Test
    void leavesTheSandboxAlone() {
        settings.clear();

        assertThatNoException().isThrownBy(this::start);
    }

    private void start() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
            new ProductionGuard().initialize(context);
        }
    }
}
