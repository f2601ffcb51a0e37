package be.belgianid.sandbox.documents;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;

/** The fonts of drawn documents, all from the class path: a machine without any installed font draws the same picture. */
public final class Fonts {
    /** The smallest answer to the question which fonts a system has: none. */
    private static final String NO_SYSTEM_FONTS = "version=1\nsequence.allfonts=default\n";

    private static final String SYSTEM_FONTS = "sun.awt.fontconfig";

    static {
        doWithoutSystemFonts();
    }

    /** Public domain OCR-B, the typeface of machine-readable zones. */
    private static final Font MACHINE = load("/be/belgianid/sandbox/fonts/OCRB.otf");
    /** Its lighter cut. */
    private static final Font SLENDER = load("/be/belgianid/sandbox/fonts/OCRBS.otf");
    /** Liberation Sans (SIL Open Font License), which PDFBox carries. */
    private static final Font PLAIN = load("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private Fonts() {}

    public static Font machine(double size) {
        return MACHINE.deriveFont((float) size);
    }

    public static Font slenderMachine(double size) {
        return SLENDER.deriveFont((float) size);
    }

    public static Font plain(double size) {
        return PLAIN.deriveFont((float) size);
    }

    /** Java on Linux asks fontconfig before it opens any font, and fails on a machine that lacks it unless this file answers. */
    private static void doWithoutSystemFonts() {
        if (System.getProperty(SYSTEM_FONTS) != null) {
            return;
        }
        try {
            var file = Files.createTempFile("belgianid-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, NO_SYSTEM_FONTS);
            System.setProperty(SYSTEM_FONTS, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font load(String resource) {
        try (var stream = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("sandbox.document.font", e);
        }
    }
}
