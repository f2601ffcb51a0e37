package be.belgianid.document.worker;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Place;
import be.belgianid.document.mrz.MrzParser;
import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.ocr.PrintedValue;
import be.belgianid.document.ocr.ZoneReading;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What house and worker say to each other. */
final class Frames {
    static final byte READY = 1;
    static final byte PROGRESS = 2;
    static final byte RESULT = 3;
    static final byte FAILED = 4;

    private static final int LARGEST = 64 << 20;

    private Frames() {}

    /** A page to be read. */
    record Request(byte[] jpeg, LocalDate today, int millis) {
        @Override
        public String toString() {
            return "Request[" + jpeg.length + " bytes]";
        }
    }

    static void write(DataOutputStream out, Request request) throws IOException {
        out.writeInt(request.jpeg().length);
        out.writeLong(request.today().toEpochDay());
        out.writeInt(request.millis());
        out.write(request.jpeg());
        out.flush();
    }

    static Request readRequest(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("length of a page");
        }
        var today = LocalDate.ofEpochDay(in.readLong());
        var millis = in.readInt();
        return new Request(in.readNBytes(length), today, millis);
    }

    static void write(DataOutputStream out, PageReading reading) throws IOException {
        out.writeByte(RESULT);
        out.writeBoolean(reading.zone().isPresent());
        if (reading.zone().isPresent()) {
            write(out, reading.zone().get());
        }
        write(out, reading.printed());
        write(out, reading.contradicting());
        out.flush();
    }

    static PageReading readResult(DataInputStream in) throws IOException {
        var zone = in.readBoolean() ? Optional.of(readZone(in)) : Optional.<ZoneReading>empty();
        return new PageReading(zone, readPrinted(in), readPrinted(in));
    }

    private static void write(DataOutputStream out, Map<DocumentField, PrintedValue> printed) throws IOException {
        out.writeByte(printed.size());
        for (var entry : printed.entrySet()) {
            out.writeUTF(entry.getKey().name());
            out.writeUTF(entry.getValue().value());
            out.writeDouble(entry.getValue().confidence());
            write(out, entry.getValue().place());
        }
    }

    private static Map<DocumentField, PrintedValue> readPrinted(DataInputStream in) throws IOException {
        var printed = new EnumMap<DocumentField, PrintedValue>(DocumentField.class);
        for (var left = in.readByte(); left > 0; left--) {
            var field = DocumentField.valueOf(in.readUTF());
            printed.put(field, new PrintedValue(in.readUTF(), in.readDouble(), readPlace(in)));
        }
        return printed;
    }

    private static void write(DataOutputStream out, ZoneReading zone) throws IOException {
        out.writeByte(zone.mrz().lines().size());
        for (var line : zone.mrz().lines()) {
            out.writeUTF(line);
        }
        out.writeBoolean(zone.verified());
        out.writeDouble(zone.confidence());
        out.writeByte(zone.places().size());
        for (var entry : zone.places().entrySet()) {
            out.writeUTF(entry.getKey().name());
            write(out, entry.getValue());
        }
    }

    private static ZoneReading readZone(DataInputStream in) throws IOException {
        var lines = new ArrayList<String>();
        for (var left = in.readByte(); left > 0; left--) {
            lines.add(in.readUTF());
        }
        var mrz = MrzParser.parse(lines).orElseThrow(() -> new IOException("zone"));
        var verified = in.readBoolean();
        var confidence = in.readDouble();
        Map<DocumentField, Place> places = new EnumMap<>(DocumentField.class);
        for (var left = in.readByte(); left > 0; left--) {
            var field = DocumentField.valueOf(in.readUTF());
            var place = readPlace(in);
            if (place != null) {
                places.put(field, place);
            }
        }
        return new ZoneReading(mrz, verified, confidence, places);
    }

    private static void write(DataOutputStream out, @Nullable Place place) throws IOException {
        out.writeBoolean(place != null);
        if (place != null) {
            out.writeFloat((float) place.left());
            out.writeFloat((float) place.top());
            out.writeFloat((float) place.width());
            out.writeFloat((float) place.height());
        }
    }

    private static @Nullable Place readPlace(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Place(0, in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()) : null;
    }
}
