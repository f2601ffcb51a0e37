package be.belgianid.document.ocr;

import com.sun.jna.Function;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Brings Tesseract's libraries and models from the class path into a temporary folder of their own. Must have run
 * before any Tess4J class is touched.
 */
final class Natives {
    private static final String TESSERACT = "/org/bytedeco/tesseract/";
    private static final String LEPTONICA = "/org/bytedeco/leptonica/";

    /** Together they have every letter of the Union's Latin alphabets that names are often written with. */
    private static final List<String> LANGUAGES = List.of("fra", "deu", "pol", "ron", "spa", "por", "tur");

    private static @Nullable Path models;

    private Natives() {}

    /** Loads what is missing and returns the folder of the models. */
    static synchronized Path models() {
        if (models == null) {
            try {
                models = unpack();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return models;
    }

    private static Path unpack() throws IOException {
        var folder = Files.createTempDirectory("belgianid-ocr");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        if (isMac()) {
            copy(LEPTONICA + platform() + "/libleptonica.6.dylib", folder.resolve("libleptonica.6.dylib"));
            copy(TESSERACT + platform() + "/libtesseract.5.5.dylib", folder.resolve("libtesseract.dylib"));
        } else {
            var leptonica = folder.resolve("libleptonica.so.6");
            copy(LEPTONICA + platform() + "/libleptonica.so.6", leptonica);
            Files.createSymbolicLink(folder.resolve("libleptonica.so"), leptonica.getFileName());
            copy(LEPTONICA + platform() + "/libgomp.so.1", folder.resolve("libgomp.so.1"));
            copy(TESSERACT + platform() + "/libtesseract.so.5.5", folder.resolve("libtesseract.so"));
        }
        var former = System.getProperty("jna.library.path");
        System.setProperty("jna.library.path", former == null ? folder.toString() : folder + ":" + former);
        // Before the libraries load: one page keeps one core busy, not all of them.
        Function.getFunction("c", "setenv").invokeInt(new Object[] {"OMP_THREAD_LIMIT", "1", 1});
        var tessdata = Files.createDirectory(folder.resolve("tessdata"));
        copy("/be/belgianid/document/ocr/mrz.traineddata", tessdata.resolve("mrz.traineddata"));
        copy("/tessdata/eng.traineddata", tessdata.resolve("eng.traineddata"));
        for (var language : languages()) {
            unpack(language, tessdata);
        }
        return tessdata;
    }

    /** The languages whose models the build has brought, beside English. */
    static List<String> languages() {
        return LANGUAGES.stream()
                .filter(language -> Natives.class.getResource(packed(language)) != null)
                .toList();
    }

    private static String packed(String language) {
        return "/be/belgianid/document/ocr/models/" + language + ".traineddata.gz";
    }

    private static void unpack(String language, Path tessdata) throws IOException {
        try (InputStream in = Natives.class.getResourceAsStream(packed(language))) {
            if (in == null) {
                throw new IOException("missing on the class path: " + packed(language));
            }
            var model = new GZIPInputStream(in).readAllBytes();
            Files.write(tessdata.resolve(language + ".traineddata"), ModelFile.withoutDictionary(model));
        }
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }

    private static String platform() {
        var arm = System.getProperty("os.arch").equals("aarch64");
        return (isMac() ? "macosx-" : "linux-") + (arm ? "arm64" : "x86_64");
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream in = Natives.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing on the class path: " + resource);
            }
            Files.copy(in, target);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : List.copyOf(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The operating system clears its temporary folder; nothing personal is in ours.
            return;
        }
    }
}
