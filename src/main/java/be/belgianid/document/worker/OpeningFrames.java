package be.belgianid.document.worker;

import be.belgianid.document.doctor.PageLook;
import be.belgianid.document.intake.FileFormat;
import be.belgianid.document.intake.FileOpening.Opened;
import be.belgianid.document.intake.RefusedFile;
import be.belgianid.document.intake.RenderedPage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;

/** What house and worker say to each other about a file that is opened. */
final class OpeningFrames {
    private static final int LARGEST = 64 << 20;

    private OpeningFrames() {}

    /** A file, and how many pages it may have. */
    record Question(byte[] content, int mostPages) {
        @Override
        public String toString() {
            return "Question[" + content.length + " bytes]";
        }
    }

    /** What became of a file. */
    interface Answer {
        Opened get() throws RefusedFile;
    }

    static void writeQuestion(DataOutputStream out, byte[] content, int mostPages) throws IOException {
        out.writeInt(mostPages);
        write(out, content);
        out.flush();
    }

    static Question readQuestion(DataInputStream in) throws IOException {
        var mostPages = in.readInt();
        return new Question(readBytes(in), mostPages);
    }

    static void write(DataOutputStream out, Opened opened) throws IOException {
        out.writeByte(Frames.RESULT);
        out.writeBoolean(true);
        out.writeUTF(opened.format().name());
        out.writeByte(opened.pages().size());
        for (var page : opened.pages()) {
            out.writeInt(page.width());
            out.writeInt(page.height());
            write(out, page.jpeg());
            write(out, page.screen());
            write(out, page.thumbnail());
            write(out, page.look().encoded());
        }
        out.flush();
    }

    static void write(DataOutputStream out, RefusedFile refused) throws IOException {
        out.writeByte(Frames.RESULT);
        out.writeBoolean(false);
        out.writeUTF(refused.reason());
        out.writeByte(refused.arguments().size());
        for (var argument : refused.arguments()) {
            out.writeInt(((Number) argument).intValue());
        }
        out.flush();
    }

    static Answer readAnswer(DataInputStream in) throws IOException {
        if (in.readBoolean()) {
            var opened = readOpened(in);
            return () -> opened;
        }
        var reason = in.readUTF();
        var arguments = new Object[in.readByte()];
        for (var i = 0; i < arguments.length; i++) {
            arguments[i] = in.readInt();
        }
        return () -> {
            throw new RefusedFile(reason, arguments);
        };
    }

    private static Opened readOpened(DataInputStream in) throws IOException {
        var format = FileFormat.valueOf(in.readUTF());
        var pages = new ArrayList<RenderedPage>();
        for (var left = in.readByte(); left > 0; left--) {
            pages.add(new RenderedPage(
                    in.readInt(),
                    in.readInt(),
                    readBytes(in),
                    readBytes(in),
                    readBytes(in),
                    PageLook.decoded(readBytes(in))));
        }
        return new Opened(format, pages);
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("length");
        }
        return in.readNBytes(length);
    }
}
