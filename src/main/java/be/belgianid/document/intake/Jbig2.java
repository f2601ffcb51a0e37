package be.belgianid.document.intake;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Scans of office machines in black and white: what their segments announce must be possible. */
final class Jbig2 {
    private static final long MOST_SYMBOLS = 1 << 16;
    private static final int PAGE = 48;

    private Jbig2() {}

    static void refuseBombs(byte[] content) throws RefusedFile {
        try {
            var in = ByteBuffer.wrap(content);
            while (in.remaining() >= 11) {
                readSegment(in);
            }
        } catch (BufferUnderflowException | IllegalArgumentException end) {
            // A broken end is told by whoever decodes it.
        }
    }

    private static void readSegment(ByteBuffer in) throws RefusedFile {
        var number = in.getInt() & 0xFFFFFFFFL;
        var flags = in.get() & 0xFF;
        var referred = referred(in);
        in.position(Math.toIntExact(in.position() + referred * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4)));
        in.position(in.position() + ((flags & 0x40) == 0 ? 1 : 4));
        var length = in.getInt() & 0xFFFFFFFFL;
        var start = in.position();
        check(flags & 0x3F, in);
        // Only a generic region may leave its length open; it is then the last one that is looked at.
        in.position(length > in.limit() - start ? in.limit() : (int) (start + length));
    }

    private static long referred(ByteBuffer in) {
        var count = (in.get(in.position()) & 0xFF) >> 5;
        if (count < 7) {
            in.get();
            return count;
        }
        var many = in.getInt() & 0x1FFFFFFFL;
        in.position(Math.toIntExact(in.position() + (many + 8) / 8));
        return many;
    }

    private static void check(int type, ByteBuffer in) throws RefusedFile {
        var isRegion = type >= 4 && type <= 43 && type != 16;
        if ((type == PAGE || isRegion) && in.remaining() >= 8) {
            var width = in.getInt(in.position()) & 0xFFFFFFFFL;
            var height = in.getInt(in.position() + 4) & 0xFFFFFFFFL;
            var striped = type == PAGE && height == 0xFFFFFFFFL;
            if (width > Pictures.MOST_PIXELS || width * (striped ? 1 : height) > Pictures.MOST_PIXELS) {
                throw new RefusedFile("bomb");
            }
        }
        if (type == 0 && in.remaining() >= 2) {
            checkSymbols(in);
        }
    }

    private static void checkSymbols(ByteBuffer in) throws RefusedFile {
        var flags = in.getShort(in.position());
        var huffman = (flags & 1) == 1;
        var refined = (flags & 2) == 2;
        var at = in.position() + 2;
        at += huffman ? 0 : (flags >> 10 & 3) == 0 ? 8 : 2;
        at += refined && (flags >> 12 & 1) == 0 ? 4 : 0;
        if (at + 8 <= in.limit()
                && (in.getInt(at) & 0xFFFFFFFFL) + (in.getInt(at + 4) & 0xFFFFFFFFL) > 2 * MOST_SYMBOLS) {
            throw new RefusedFile("bomb");
        }
    }
}
