package be.belgianid.document.intake;

import java.nio.charset.StandardCharsets;

/**
 * Files that are two things at once, so that one program sees a photo and another something else. Photos of phones with a
 * film or a second picture behind them are no such files.
 */
final class Polyglots {
    private static final int HEADER = 1024;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ARCHIVE_END = 22;

    private Polyglots() {}

    static void refuse(FileFormat format, byte[] content) throws RefusedFile {
        var head = new String(content, 0, Math.min(HEADER, content.length), StandardCharsets.ISO_8859_1);
        var isPdf = head.contains("%PDF-");
        var isArchive = endsAsArchive(content);
        var startsAsOther = head.startsWith("MZ")
                || head.startsWith("GIF8")
                || head.startsWith("\u007fELF")
                || head.startsWith("#!")
                || head.stripLeading().startsWith("<");
        var other =
                switch (format) {
                    case PDF -> isArchive || startsAsOther;
                    case JPEG, PNG, DOC -> isPdf || isArchive;
                    case DOCX, ODT -> isPdf;
                };
        if (other) {
            throw new RefusedFile("polyglot");
        }
    }

    /** True when an archive's directory ends exactly where the file does, as unpacking programs look for it. */
    private static boolean endsAsArchive(byte[] content) {
        var first = Math.max(0, content.length - ARCHIVE_END - LONGEST_COMMENT);
        for (var at = content.length - ARCHIVE_END; at >= first; at--) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 5 && content[at + 3] == 6) {
                var comment = content[at + 20] & 0xFF | (content[at + 21] & 0xFF) << 8;
                if (at + ARCHIVE_END + comment == content.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
