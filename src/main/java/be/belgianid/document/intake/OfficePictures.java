package be.belgianid.document.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Picture;

/** The photos and scans pasted into a Word or OpenDocument text, in the order of the text; drawings are not read. */
final class OfficePictures {
    private static final int MOST_ENTRIES = 2000;
    /** Smaller pictures are logos and lines when a larger one is there. */
    private static final int ORNAMENT = 300;

    private static final Pattern WORD_RELATION = Pattern.compile("<Relationship\\b[^>]*>");
    private static final Pattern WORD_PICTURE = Pattern.compile("r:(?:embed|id)=\"([^\"]+)\"");
    private static final Pattern OPEN_PICTURE = Pattern.compile("<draw:image\\b[^>]*xlink:href=\"(Pictures/[^\"]+)\"");

    private OfficePictures() {}

    static List<BufferedImage> inDocx(byte[] content) throws RefusedFile {
        var parts = parts(content, "word/");
        var targets = new HashMap<String, String>();
        var relations = WORD_RELATION.matcher(text(parts, "word/_rels/document.xml.rels"));
        while (relations.find()) {
            targets.put(attribute(relations.group(), "Id"), "word/" + attribute(relations.group(), "Target"));
        }
        var order = new LinkedHashSet<String>();
        var pictures = WORD_PICTURE.matcher(text(parts, "word/document.xml"));
        while (pictures.find()) {
            order.add(targets.getOrDefault(pictures.group(1), ""));
        }
        return pictures(parts, order, "word/media/");
    }

    static List<BufferedImage> inOdt(byte[] content) throws RefusedFile {
        var parts = parts(content, "");
        if (text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new RefusedFile("protected");
        }
        var order = new LinkedHashSet<String>();
        var pictures = OPEN_PICTURE.matcher(text(parts, "content.xml"));
        while (pictures.find()) {
            order.add(pictures.group(1));
        }
        return pictures(parts, order, "Pictures/");
    }

    static List<BufferedImage> inDoc(byte[] content) throws RefusedFile {
        try (var document = new HWPFDocument(new ByteArrayInputStream(content))) {
            var pictures = new ArrayList<byte[]>();
            for (Picture picture : document.getPicturesTable().getAllPictures()) {
                // As it lies in the file: photos are not compressed once more, and what is must not swell here.
                pictures.add(picture.getRawContent());
            }
            return readable(pictures);
        } catch (EncryptedDocumentException e) {
            throw new RefusedFile("protected");
        } catch (IOException | RuntimeException e) {
            throw new RefusedFile("broken");
        }
    }

    private static List<BufferedImage> pictures(Map<String, byte[]> parts, LinkedHashSet<String> order, String folder)
            throws RefusedFile {
        parts.keySet().stream().filter(name -> name.startsWith(folder)).sorted().forEach(order::add);
        var pictures = new ArrayList<byte[]>();
        for (var name : order) {
            var part = parts.get(name);
            if (part != null) {
                pictures.add(part);
            }
        }
        return readable(pictures);
    }

    private static List<BufferedImage> readable(List<byte[]> candidates) throws RefusedFile {
        var pictures = new ArrayList<BufferedImage>();
        for (var candidate : candidates) {
            if (isPhoto(candidate)) {
                try {
                    pictures.add(Pictures.read(candidate));
                } catch (RefusedFile e) {
                    if (!e.messageKey().endsWith(".small")) {
                        throw e;
                    }
                }
            }
        }
        var large = pictures.stream()
                .filter(picture -> Math.max(picture.getWidth(), picture.getHeight()) >= ORNAMENT)
                .toList();
        if (pictures.isEmpty()) {
            throw new RefusedFile("noPicture");
        }
        return large.isEmpty() ? pictures : large;
    }

    private static boolean isPhoto(byte[] content) {
        return content.length > 8
                && ((content[0] & 255) == 0xFF && (content[1] & 255) == 0xD8
                        || (content[0] & 255) == 0x89 && content[1] == 'P');
    }

    private static Map<String, byte[]> parts(byte[] content, String folder) throws RefusedFile {
        var parts = new HashMap<String, byte[]>();
        var budget = new Budget();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var count = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new RefusedFile("bomb");
                }
                var name = entry.getName();
                if (name.startsWith(folder) && isWanted(name)) {
                    parts.put(name, budget.read(zip));
                } else {
                    budget.skip(zip);
                }
            }
        } catch (ZipException e) {
            throw new RefusedFile(String.valueOf(e.getMessage()).contains("encrypted") ? "protected" : "broken");
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedFile("broken");
        }
        return parts;
    }

    private static boolean isWanted(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("word/media/")
                || lower.startsWith("pictures/")
                || lower.endsWith("document.xml")
                || lower.endsWith("document.xml.rels")
                || lower.endsWith("content.xml")
                || lower.endsWith("manifest.xml");
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String attribute(String element, String name) {
        var matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(element);
        return matcher.find() ? matcher.group(1) : "";
    }
}
