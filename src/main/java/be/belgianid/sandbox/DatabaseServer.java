package be.belgianid.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running MariaDB server process and the folder that it works in. */
record DatabaseServer(Process process, Path folder, int port, String password) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static DatabaseServer start(Path folder, List<String> options) throws IOException {
        DatabaseBinaries binaries = DatabaseBinaries.unpacked();
        stopLeftover(folder);
        Path tables = folder.resolve("tables");
        Path passwordFile = folder.resolve("password");
        if (!Files.exists(passwordFile)) {
            fill(binaries, tables, passwordFile);
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

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IOException("The database server stopped by itself: see " + folder.resolve("server.log"));
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                socket.setSoTimeout(2000);
                if (socket.getInputStream().read() > 0) {
                    return;
                }
            } catch (IOException e) {
                pause();
            }
        }
        stop();
        throw new IOException("The database server is not ready after " + PATIENCE.toSeconds() + " s");
    }

    /** Fills a new folder with the server's own tables, the application's schema and its account. */
    private static void fill(DatabaseBinaries binaries, Path tables, Path passwordFile) throws IOException {
        Files.createDirectories(tables);
        String password = newPassword();
        List<String> command = command(binaries, tables);
        command.addAll(List.of("--bootstrap", "--skip-networking", "--innodb-log-file-size=32M"));
        Path log = passwordFile.resolveSibling("install.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream input = process.getOutputStream()) {
            input.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (Path script : binaries.systemTables()) {
                Files.copy(script, input);
            }
            input.write(account(password).getBytes(StandardCharsets.UTF_8));
        }
        if (awaitExit(process) != 0) {
            throw new IOException("The database cannot be created: see " + log);
        }
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, password);
    }

    private static String account(String password) {
        return """

                FLUSH PRIVILEGES;
                DELETE FROM mysql.global_priv WHERE User IN ('root', '');
                FLUSH PRIVILEGES;
                CREATE DATABASE belgianid;
                CREATE USER 'belgianid'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON *.* TO 'belgianid'@'127.0.0.1';
                """.formatted(password);
    }

    private static List<String> command(DatabaseBinaries binaries, Path tables) {
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

    private static int awaitExit(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
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

    private static String newPassword() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
