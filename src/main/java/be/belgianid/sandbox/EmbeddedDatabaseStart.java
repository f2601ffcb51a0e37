package be.belgianid.sandbox;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded database before anything needs a data source, when no other database is configured, and stops it
 * as the last thing of all.
 */
class EmbeddedDatabaseStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        boolean sandbox = environment.getProperty("belgianid.sandbox.enabled", Boolean.class, true);
        if (!sandbox || StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        if (environment.getProperty("belgianid.sandbox.database.shared", Boolean.class, false)) {
            EmbeddedDatabase database = Shared.DATABASE;
            use(environment, database, database.createSchema("context_" + SCHEMAS.incrementAndGet()));
        } else {
            EmbeddedDatabase database = EmbeddedDatabase.open(
                    Path.of(environment.getProperty("belgianid.data", "data")).resolve("db"),
                    environment.getProperty("belgianid.sandbox.database.buffer-pool", "512M"));
            ((DefaultListableBeanFactory) context.getBeanFactory())
                    .registerDisposableBean("embeddedDatabase", database::close);
            use(environment, database, database.url());
        }
    }

    private static void use(ConfigurableEnvironment environment, EmbeddedDatabase database, String url) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embeddedDatabase",
                        Map.of(
                                "spring.datasource.url",
                                url,
                                "spring.datasource.username",
                                EmbeddedDatabase.USER,
                                "spring.datasource.password",
                                database.password())));
    }

    /** Tests share one server; every application context gets its own schema. */
    private static final class Shared {
        static final EmbeddedDatabase DATABASE = EmbeddedDatabase.temporary("128M");

        static {
            SpringApplication.getShutdownHandlers().add(DATABASE::close);
        }
    }
}
