package be.belgianid.document.intake;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what compressed parts of one file would become, without keeping it. */
final class Swelling {
    private static final long MOST = 200L << 20;
    private static final int LZW_CLEAR = 256;
    private static final int LZW_END = 257;
    private static final int LZW_CODES = 4096;

    private final byte[] buffer = new byte[1 << 16];
    private long left = MOST;

    /** What is not compressed this way counts as far as it looks so. */
    void inflate(byte[] content, int start) throws RefusedFile {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            while (inflater.getBytesWritten() <= left && inflater.inflate(buffer) > 0) {
                continue;
            }
        } catch (DataFormatException e) {
            // What came out before counts.
        } finally {
            var written = inflater.getBytesWritten();
            inflater.end();
            left -= written;
        }
        check();
    }

    /** Every code stands for a text one longer than an earlier one. */
    void lzw(byte[] content) throws RefusedFile {
        var lengths = new int[LZW_CODES + 1];
        var known = LZW_END + 1;
        var width = 9;
        var last = -1;
        var bits = 0;
        var held = 0;
        for (var next : content) {
            bits = bits << 8 | next & 0xFF;
            held += 8;
            if (held < width) {
                continue;
            }
            held -= width;
            var code = bits >> held & (1 << width) - 1;
            bits &= (1 << held) - 1;
            if (code == LZW_END) {
                break;
            }
            if (code == LZW_CLEAR) {
                known = LZW_END + 1;
                width = 9;
                last = -1;
                continue;
            }
            if (last >= 0 && known < LZW_CODES) {
                lengths[known++] = length(lengths, last) + 1;
            }
            left -= length(lengths, code);
            check();
            last = code;
            width = known >= 2047 ? 12 : known >= 1023 ? 11 : known >= 511 ? 10 : 9;
        }
    }

    private static int length(int[] lengths, int code) {
        return code < LZW_CLEAR ? 1 : lengths[code];
    }

    /** A byte and its count: at most 128 from two. */
    void runs(byte[] content) throws RefusedFile {
        for (var at = 0; at < content.length; at++) {
            var count = content[at] & 0xFF;
            if (count == 128) {
                break;
            }
            left -= count < 128 ? count + 1 : 257 - count;
            at += count < 128 ? count + 1 : 1;
            check();
        }
    }

    private void check() throws RefusedFile {
        if (left <= 0) {
            throw new RefusedFile("bomb");
        }
    }
}
