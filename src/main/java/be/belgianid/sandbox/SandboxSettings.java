package be.belgianid.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides before anything starts whether this is a sandbox ({@code belgianid.sandbox.enabled=auto}: yes, unless a
 * database is given), and whether mail stays in the sandbox (unless a mail server is given).
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SandboxSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String ENABLED = "belgianid.sandbox.enabled";
    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var enabled = isEnabled(environment);
        var settings = new LinkedHashMap<String, Object>();
        settings.put(ENABLED, enabled);
        if (enabled && !StringUtils.hasText(environment.getProperty("spring.mail.host"))) {
            var port = freePort();
            settings.put("spring.mail.host", LOOPBACK);
            settings.put("spring.mail.port", port);
            settings.put("belgianid.sandbox.mail-port", port);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("sandbox", settings));
    }

    private static boolean isEnabled(ConfigurableEnvironment environment) {
        var wish = environment.getProperty(ENABLED, "auto");
        return wish.equals("auto")
                ? !StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                : Boolean.parseBoolean(wish);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
