package be.belgianid.document.worker;

import be.belgianid.document.intake.Pictures;
import be.belgianid.document.ocr.DocumentReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** The program of a worker: reads pages from standard input one after the other until it is closed. */
public final class ReadingWorker {
    private ReadingWorker() {}

    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // Whatever else prints must not get between the answers.
        System.setOut(System.err);
        var in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        var reader = new DocumentReader();
        reader.warmUp();
        out.writeByte(Frames.READY);
        out.flush();
        try {
            while (true) {
                answer(reader, Frames.readRequest(in), out);
            }
        } catch (EOFException e) {
            // The house has closed the door. Native threads must not keep this process.
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(DocumentReader reader, Frames.Request request, DataOutputStream out) throws IOException {
        try {
            var reading = reader.read(
                    Pictures.shades(request.jpeg()),
                    request.today(),
                    Duration.ofMillis(request.millis()),
                    percent -> tell(out, percent));
            Frames.write(out, reading);
        } catch (RuntimeException e) {
            out.writeByte(Frames.FAILED);
            out.writeUTF(e.getClass().getName());
            out.flush();
        }
    }

    private static void tell(DataOutputStream out, int percent) {
        try {
            out.writeByte(Frames.PROGRESS);
            out.writeByte(percent);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
