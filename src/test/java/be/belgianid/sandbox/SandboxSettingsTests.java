package be.belgianid.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

class SandboxSettingsTests {
    @Test
    void aSandboxIsTheDefault() {
        assertThat(settled(Map.of()).getProperty("belgianid.sandbox.enabled")).isEqualTo("true");
    }

    @Test
    void aDatabaseThatIsGivenEndsTheSandbox() {
        var environment = settled(Map.of("spring.datasource.url", "jdbc:mariadb://db/belgianid"));

        assertThat(environment.getProperty("belgianid.sandbox.enabled")).isEqualTo("false");
        assertThat(environment.getProperty("belgianid.sandbox.mail-port")).isNull();
    }

    @Test
    void aSandboxOnAGivenDatabaseMustBeAskedFor() {
        var environment = settled(
                Map.of("spring.datasource.url", "jdbc:mariadb://db/belgianid", "belgianid.sandbox.enabled", "true"));

        assertThat(environment.getProperty("belgianid.sandbox.enabled")).isEqualTo("true");
    }

    @Test
    void mailStaysInTheSandboxUnlessAServerIsGiven() {
        assertThat(settled(Map.of()).getProperty("spring.mail.host")).isEqualTo("127.0.0.1");

        var elsewhere = settled(Map.of("spring.mail.host", "smtp.example"));
        assertThat(elsewhere.getProperty("spring.mail.host")).isEqualTo("smtp.example");
        assertThat(elsewhere.getProperty("belgianid.sandbox.mail-port")).isNull();
    }

    @Test
    void nothingOfTheSandboxStartsInProduction() {
        new ApplicationContextRunner()
                .withUserConfiguration(OnlyTheSandbox.class)
                .withPropertyValues("belgianid.sandbox.enabled=false", "belgianid.sandbox.mail-port=1")
                .run(context -> assertThat(context.getBeansOfType(Object.class).values())
                        .noneMatch(bean -> bean.getClass().getName().startsWith("be.belgianid.sandbox")
                                && !(bean instanceof OnlyTheSandbox)));
    }

    private static Environment settled(Map<String, Object> given) {
        try (var context = new GenericApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", given));
            new SandboxSettings().initialize(context);
            return context.getEnvironment();
        }
    }

    @Configuration
    @ComponentScan("be.belgianid.sandbox")
    static class OnlyTheSandbox {}
}
