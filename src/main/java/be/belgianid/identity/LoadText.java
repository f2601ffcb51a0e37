package be.belgianid.identity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows in the text form that {@code LOAD DATA} reads: tabs between values, one row a line, {@code \N} for nothing. */
final class LoadText {
    private static final byte[] NOTHING = {'\\', 'N'};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);

    void row(@Nullable Object[] values) {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                bytes.write('\t');
            }
            value(values[i]);
        }
        bytes.write('\n');
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            bytes.writeBytes(NOTHING);
            return;
        }
        for (var b : value instanceof byte[] raw ? raw : value.toString().getBytes(StandardCharsets.UTF_8)) {
            if (b == '\t' || b == '\n' || b == '\\') {
                bytes.write('\\');
            }
            bytes.write(b);
        }
    }
}
