package be.belgianid.document.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** The formats that are accepted, told apart by content and never by name. */
public enum FileFormat {
    PDF,
    JPEG,
    PNG,
    DOC,
    DOCX,
    ODT;

    private static final int HEADER = 1024;
    private static final int MOST_ENTRIES = 2000;
    private static final Set<String> HEIF =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif");

    /** Looks at the first bytes, and inside containers at their parts. */
    public static FileFormat of(byte[] content) throws RefusedFile {
        if (content.length == 0) {
            throw new RefusedFile("empty");
        }
        var head = new String(content, 0, Math.min(HEADER, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return compound(content);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return archive(content);
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.length() > 12
                && head.startsWith("ftyp", 4)
                && HEIF.contains(head.substring(8, 12).toLowerCase(Locale.ROOT))) {
            throw new RefusedFile("heic");
        }
        throw new RefusedFile("type");
    }

    private static FileFormat compound(byte[] content) throws RefusedFile {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntry("EncryptedPackage")) {
                throw new RefusedFile("protected");
            }
            if (files.getRoot().hasEntry("WordDocument")) {
                return DOC;
            }
        } catch (IOException | RuntimeException e) {
            throw new RefusedFile("broken");
        }
        throw new RefusedFile("type");
    }

    private static FileFormat archive(byte[] content) throws RefusedFile {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var budget = new Budget();
            for (var count = 0; count < MOST_ENTRIES; count++) {
                var entry = zip.getNextEntry();
                var found = entry == null ? null : inside(zip, entry, budget);
                if (found != null) {
                    return found;
                }
                if (entry == null) {
                    break;
                }
                budget.skip(zip);
            }
        } catch (ZipException e) {
            throw new RefusedFile(String.valueOf(e.getMessage()).contains("encrypted") ? "protected" : "broken");
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedFile("broken");
        }
        throw new RefusedFile("type");
    }

    private static @Nullable FileFormat inside(ZipInputStream zip, ZipEntry entry, Budget budget)
            throws IOException, RefusedFile {
        if (entry.getName().equals("mimetype")) {
            var type = new String(budget.read(zip), StandardCharsets.US_ASCII).strip();
            if (type.equals("application/vnd.oasis.opendocument.text")) {
                return ODT;
            }
            throw new RefusedFile("type");
        }
        return entry.getName().startsWith("word/") ? DOCX : null;
    }
}
