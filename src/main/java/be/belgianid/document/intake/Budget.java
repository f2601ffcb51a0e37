package be.belgianid.document.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much a compressed file may swell while it is opened, skipped parts included. */
final class Budget {
    private static final int ONE_PART = 12 << 20;
    private static final int ALL_PARTS = 40 << 20;

    private long left = ALL_PARTS;

    byte[] read(InputStream in) throws IOException, RefusedFile {
        var out = new ByteArrayOutputStream();
        copy(in, out);
        return out.toByteArray();
    }

    void skip(InputStream in) throws IOException, RefusedFile {
        copy(in, null);
    }

    private void copy(InputStream in, @org.jspecify.annotations.Nullable ByteArrayOutputStream out)
            throws IOException, RefusedFile {
        var buffer = new byte[1 << 16];
        var size = 0L;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            left -= read;
            if (size > ONE_PART || left < 0) {
                throw new RefusedFile("bomb");
            }
            if (out != null) {
                out.write(buffer, 0, read);
            }
        }
    }
}
