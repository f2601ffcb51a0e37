package be.belgianid.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A reading as bytes, to be sealed. */
@Component
class ReadingCodec {
    private static final int VERSION = 4;

    byte[] encode(Reading reading) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(reading.status().name());
            out.writeByte(reading.percent());
            out.writeBoolean(reading.verified());
            write(out, reading.values());
            write(out, reading.contradicting());
            out.writeByte(reading.readPages().size());
            for (var page : reading.readPages()) {
                out.writeByte(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Reading decode(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var version = in.readByte();
            if (version < 1 || version > VERSION) {
                throw new IOException("version of a reading");
            }
            var status = Reading.Status.valueOf(in.readUTF());
            var percent = in.readByte();
            var verified = in.readBoolean();
            var values = values(in, version);
            var contradicting = version < 3 ? Map.<DocumentField, ReadValue>of() : values(in, version);
            return new Reading(status, percent, verified, values, contradicting, version < 4 ? Set.of() : pages(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Map<DocumentField, ReadValue> values) throws IOException {
        out.writeByte(values.size());
        for (var entry : values.entrySet()) {
            out.writeUTF(entry.getKey().name());
            out.writeUTF(entry.getValue().value());
            out.writeUTF(entry.getValue().origin().name());
            out.writeDouble(entry.getValue().confidence());
            write(out, entry.getValue().place());
        }
    }

    private static Map<DocumentField, ReadValue> values(DataInputStream in, byte version) throws IOException {
        var values = new EnumMap<DocumentField, ReadValue>(DocumentField.class);
        for (var left = in.readByte(); left > 0; left--) {
            values.put(
                    DocumentField.valueOf(in.readUTF()),
                    new ReadValue(
                            in.readUTF(),
                            Origin.valueOf(in.readUTF()),
                            in.readDouble(),
                            version == 1 ? null : place(in)));
        }
        return values;
    }

    private static Set<Integer> pages(DataInputStream in) throws IOException {
        var pages = new HashSet<Integer>();
        for (var left = in.readByte(); left > 0; left--) {
            pages.add((int) in.readByte());
        }
        return pages;
    }

    private static void write(DataOutputStream out, @Nullable Place place) throws IOException {
        out.writeBoolean(place != null);
        if (place != null) {
            out.writeByte(place.page());
            out.writeFloat((float) place.left());
            out.writeFloat((float) place.top());
            out.writeFloat((float) place.width());
            out.writeFloat((float) place.height());
        }
    }

    private static @Nullable Place place(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? new Place(in.readByte(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat())
                : null;
    }
}
