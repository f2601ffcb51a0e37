package be.belgianid.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a new database in a folder, aside from where it will work: it moves there when it is complete, so that an
 * installation that was killed leaves nothing that could be taken for a database.
 */
record DatabaseInstallation(DatabaseBinaries binaries, Path folder) {
    private static final String ASIDE = "installing";

    void install(Path tables, Path passwordFile) throws IOException {
        deleteUnfinished();
        Path draft = Files.createTempDirectory(folder, ASIDE);
        String password = newPassword();
        fill(draft, password);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, password);
        Files.move(draft, tables, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Fills a folder with the server's own tables, the application's schema and its account. */
    private void fill(Path draft, String password) throws IOException {
        List<String> command = DatabaseServer.command(binaries, draft);
        command.addAll(List.of("--bootstrap", "--skip-networking", "--innodb-log-file-size=32M"));
        Path log = folder.resolve("install.log");
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
    }

    private void deleteUnfinished() throws IOException {
        List<Path> unfinished;
        try (Stream<Path> files = Files.list(folder)) {
            unfinished = files.filter(file -> file.getFileName().toString().startsWith(ASIDE))
                    .toList();
        }
        for (Path draft : unfinished) {
            delete(draft);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
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

    private static String newPassword() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
