package be.belgianid.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running MariaDB server process and the folder that it works in. */
record DatabaseServer(Process process, Path folder, int port, String password) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    static DatabaseServer start(Path folder, List<String> options) throws IOException {
        DatabaseBinaries binaries = DatabaseBinaries.unpacked();
        stopLeftover(folder);
        Path tables = folder.resolve("tables");
        Path passwordFile = folder.resolve("password");
        if (!Files.exists(tables)) {
            new DatabaseInstallation(binaries, folder).install(tables, passwordFile);
        }
        int port = freePort();
        List<String> command = command(binaries, tables);
        command.addAll(options);
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // A socket's path must be short; nobody connects by it.
                "--socket=",
                "--pid-file=" + pidFile(folder),
                "--log-error=" + folder.resolve("server.log"),
                // On the loopback address only; making a certificate takes seconds at every start.
                "--skip-ssl",
                "--skip-name-resolve",
                "--local-infile=1",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                "--skip-log-bin",
                "--performance-schema=OFF"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.out").toFile())
                .start();
        DatabaseServer server = new DatabaseServer(process, folder, port, Files.readString(passwordFile));
        server.awaitReady();
        return server;
    }

    void stop() {
        stop(process.toHandle());
    }

    /** It is ready when it greets; until then its end is what is waited for. */
    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!greets()) {
            if (endsWithin(BETWEEN_TRIES)) {
                throw new IOException("The database server stopped by itself: see " + folder.resolve("server.log"));
            }
            if (System.nanoTime() > deadline) {
                stop();
                throw new IOException("The database server is not ready after " + PATIENCE.toSeconds() + " s");
            }
        }
    }

    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(2000);
            return socket.getInputStream().read() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean endsWithin(Duration time) throws IOException {
        try {
            return process.waitFor(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static List<String> command(DatabaseBinaries binaries, Path tables) {
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + tables,
                "--lc-messages-dir=" + binaries.home().resolve("share"),
                "--character-sets-dir=" + binaries.home().resolve("share/charsets"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** A program that was killed leaves its server behind, which still holds the folder's files. */
    private static void stopLeftover(Path folder) throws IOException {
        Path pidFile = pidFile(folder);
        if (Files.exists(pidFile)) {
            leftover(Files.readString(pidFile).trim()).ifPresent(DatabaseServer::stop);
            Files.deleteIfExists(pidFile);
        }
    }

    private static Optional<ProcessHandle> leftover(String pid) {
        return pid.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(handle -> handle.info().command().orElse("").endsWith("mariadbd"))
                : Optional.empty();
    }

    private static void stop(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            handle.destroyForcibly();
        } catch (ExecutionException | TimeoutException e) {
            handle.destroyForcibly();
        }
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("server.pid");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
