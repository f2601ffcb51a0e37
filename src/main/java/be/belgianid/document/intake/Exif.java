package be.belgianid.document.intake;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a photo's metadata that matters here: how the camera was held. */
final class Exif {
    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /** The orientation as EXIF counts it, 1 to 8; 1 when nothing is noted. */
    static int orientation(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer file) {
        if (file.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (file.remaining() > 4) {
            var marker = file.getShort() & 0xFFFF;
            var length = file.getShort() & 0xFFFF;
            if (marker == 0xFFDA || (marker & 0xFF00) != 0xFF00) {
                return UPRIGHT;
            }
            var start = file.position();
            if (marker == 0xFFE1 && length > 14 && file.getInt(start) == 0x45786966) {
                return directory(file.slice(start + 6, length - 8));
            }
            file.position(start + length - 2);
        }
        return UPRIGHT;
    }

    private static int directory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var offset = tiff.getInt(4);
        var entries = tiff.getShort(offset) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = offset + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                var value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
