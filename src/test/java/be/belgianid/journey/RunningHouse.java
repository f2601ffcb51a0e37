package be.belgianid.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged program, running as a process of its own on a free port with a data folder of its own. */
public final class RunningHouse implements AutoCloseable {

    private static final Path JAR = Path.of("target", "belgianid.jar");

    /** Enough people to be confused with; all fifty thousand would only be waited for. */
    private static final String PEOPLE = "5000";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path data;
    private final Path log;
    private final int port;
    private final Map<String, String> settings;
    private Process process;

    private RunningHouse(String name, Map<String, String> settings) throws IOException {
        this.data = Files.createTempDirectory("belgianid-" + name);
        this.log = Path.of("target", "house-" + name + ".log");
        this.port = freePort();
        this.settings = settings;
        Files.deleteIfExists(log);
        this.process = launch();
    }

    /** Starts the program and waits until it says that it is well. */
    public static RunningHouse start(String name, Map<String, String> settings) {
        try {
            RunningHouse house = new RunningHouse(name, settings);
            house.awaitReady();
            return house;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** The status and body that an address answers with, without a browser. */
    public Answer get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What an address answers. */
    public record Answer(int status, String body) {}

    /** Ends the program as a power cut would; its database server is left behind. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts the program again on the same data and the same port. */
    public void restart() {
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx1g",
                        "-jar",
                        JAR.toString(),
                        "serve"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("BELGIANID_PORT", String.valueOf(port));
        builder.environment().put("BELGIANID_DATA", data.toString());
        builder.environment().put("BELGIANID_SANDBOX_PEOPLE", PEOPLE);
        builder.environment().putAll(settings);
        return builder.start();
    }

    private void awaitReady() {
        Awaitility.await("the packaged program, see " + log)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(250))
                .failFast("the program has ended, see " + log, () -> !process.isAlive())
                .until(() -> get("/actuator/health").status() == 200);
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
