package be.belgianid.document.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Renders the pages of a PDF, within bounds of pages, operators, picture sizes, swelling and time. */
final class PdfPages {
    private static final int MOST_OPERATORS = 50_000;
    private static final long MOST_DRAWN = 10 * Pictures.MOST_PIXELS;
    /** Drawing a form costs its clip and its state, whatever it holds; scanned documents have a handful. */
    private static final int OPERATORS_OF_A_FORM = 50;

    private static final double SHARPEST_DPI = 300;
    private static final Pattern NESTED_COMPRESSION = Pattern.compile(
            "/Filter\\s*\\[[^\\]]{0,200}?(Flate|LZW|RunLength|/Fl|/LZ)[^\\]]{0,200}?(Flate|LZW|RunLength|/Fl|/LZ)");

    /** Lists of objects and references are compressed by Flate alone, if at all. */
    private static final Pattern ODD_LIST =
            Pattern.compile("/(ObjStm|XRef)\\b[^>]{0,2000}?/(LZW|ASCII|RunLength|AHx|A85|RL)"
                    + "|/(LZW|ASCII|RunLength|AHx|A85|RL)[^>]{0,2000}?/(ObjStm|XRef)\\b");

    private PdfPages() {}

    static List<BufferedImage> render(byte[] content, int most, Deadline deadline) throws RefusedFile {
        measure(content, new Swelling());
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > most) {
                throw new RefusedFile("pages", most);
            }
            if (document.getNumberOfPages() == 0) {
                throw new RefusedFile("empty");
            }
            new PdfStreams(new Swelling(), deadline).measure(document);
            return render(document, deadline);
        } catch (InvalidPasswordException e) {
            throw new RefusedFile("protected");
        } catch (Stopped e) {
            throw new RefusedFile(e.reason);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RefusedFile("broken");
        }
    }

    private static List<BufferedImage> render(PDDocument document, Deadline deadline) throws IOException {
        var guard = new Guard(deadline);
        var renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new GuardedDrawer(parameters, guard);
            }
        };
        renderer.setSubsamplingAllowed(true);
        var pages = new ArrayList<BufferedImage>();
        for (var i = 0; i < document.getNumberOfPages(); i++) {
            var box = document.getPage(i).getCropBox();
            var side = Math.max(box.getWidth(), box.getHeight());
            var dpi = Math.min(SHARPEST_DPI, Pictures.LONGEST_SIDE * 72.0 / side);
            pages.add(renderer.renderImageWithDPI(i, (float) dpi, ImageType.RGB));
        }
        return pages;
    }

    /**
     * Inflates every stream into nothing before the file is opened, so that a small one cannot swell without bound: lists
     * of objects are decoded while opening.
     */
    private static void measure(byte[] content, Swelling swelling) throws RefusedFile {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (NESTED_COMPRESSION.matcher(text).find() || ODD_LIST.matcher(text).find()) {
            throw new RefusedFile("bomb");
        }
        for (var at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            if (text.startsWith("end", at - 3)) {
                continue;
            }
            var start = at + 6;
            while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
                start++;
            }
            swelling.inflate(content, start);
        }
    }

    /** Ends the drawing of a page from inside. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String reason;

        Stopped(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }

    /** Counts what is drawn in one file. */
    private static final class Guard {
        private final Deadline deadline;
        private int operators;
        private long pixels;

        Guard(Deadline deadline) {
            this.deadline = deadline;
        }

        /** A file may show its pictures more than once, but not without end. */
        void picture(long size) {
            pixels += size;
            if (size > Pictures.MOST_PIXELS || pixels > MOST_DRAWN) {
                throw new Stopped("bomb");
            }
        }

        void operator() {
            if (++operators > MOST_OPERATORS) {
                throw new Stopped("bomb");
            }
            if (operators % 64 == 0) {
                watchTheClock();
            }
        }

        /** A form is counted every time it is drawn, within other forms as well. */
        void form() {
            operators += OPERATORS_OF_A_FORM;
            operator();
            watchTheClock();
        }

        private void watchTheClock() {
            if (deadline.isOver() || Thread.currentThread().isInterrupted()) {
                throw new Stopped("slow");
            }
        }
    }

    /** Draws a page under guard. */
    private static final class GuardedDrawer extends PageDrawer {
        private final Guard guard;

        GuardedDrawer(PageDrawerParameters parameters, Guard guard) throws IOException {
            super(parameters);
            this.guard = guard;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            guard.operator();
            super.processOperator(operator, operands);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            guard.form();
            super.showForm(form);
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
            guard.form();
            super.showTransparencyGroup(form);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
                throws IOException {
            if (problem.getClass().getSimpleName().equals("MissingImageReaderException")) {
                throw new Stopped("picture");
            }
            super.operatorException(operator, operands, problem);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            guard.picture((long) image.getWidth() * image.getHeight());
            super.drawImage(image);
        }
    }
}
