package be.belgianid.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The address of the embedded database that a running BelgianID has opened in a folder. */
public record RunningDatabase(String url, String password) {
    private static final String PORT = "--port=";

    /** Empty when no server runs on that folder. */
    public static Optional<RunningDatabase> in(Path folder) throws IOException {
        var pid = folder.resolve("server.pid");
        var password = folder.resolve("password");
        if (!Files.exists(pid) || !Files.exists(password)) {
            return Optional.empty();
        }
        var secret = Files.readString(password);
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                .flatMap(process -> process.info().arguments())
                .flatMap(RunningDatabase::port)
                .map(port -> new RunningDatabase("jdbc:mariadb://127.0.0.1:" + port + "/belgianid", secret));
    }

    private static Optional<String> port(String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(PORT))
                .map(argument -> argument.substring(PORT.length()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "RunningDatabase[" + url + "]";
    }
}
