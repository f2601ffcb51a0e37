package be.belgianid.document.worker;

import be.belgianid.document.intake.FileOpener;
import be.belgianid.document.intake.RefusedFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** The program of a worker that opens files: takes them from standard input one after the other until it is closed. */
public final class OpeningWorker {
    private OpeningWorker() {}

    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // Whatever else prints must not get between the answers.
        System.setOut(System.err);
        var in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        var opener = new FileOpener();
        out.writeByte(Frames.READY);
        out.flush();
        try {
            while (answer(opener, OpeningFrames.readQuestion(in), out)) {
                // Gives the memory of this file back before the next one comes, perhaps in an hour.
                System.gc();
            }
        } catch (EOFException e) {
            // The house has closed the door.
        }
        Runtime.getRuntime().halt(0);
    }

    /** False when this worker is not fit for another file. */
    private static boolean answer(FileOpener opener, OpeningFrames.Question question, DataOutputStream out)
            throws IOException {
        try {
            OpeningFrames.write(out, opener.open(question.content(), question.mostPages()));
            return true;
        } catch (RefusedFile e) {
            OpeningFrames.write(out, e);
            return true;
        } catch (OutOfMemoryError e) {
            OpeningFrames.write(out, new RefusedFile("bomb"));
            return false;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            OpeningFrames.write(out, new RefusedFile("broken"));
            return false;
        }
    }
}
