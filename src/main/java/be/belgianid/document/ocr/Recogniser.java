package be.belgianid.document.ocr;

import com.sun.jna.Pointer;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI1;

/** One recognition engine with its model loaded; used by one thread at a time. */
final class Recogniser implements AutoCloseable {
    private final TessAPI1.TessBaseAPI handle;

    private Recogniser(TessAPI1.TessBaseAPI handle) {
        this.handle = handle;
    }

    /** An engine for lines of machine-readable zones. */
    static Recogniser forZones() {
        return of("mrz");
    }

    /** An engine for printed text in Latin letters. */
    static Recogniser forText() {
        return of("eng");
    }

    /** An engine for the print of one language. */
    static Recogniser forLanguage(String language) {
        return of(language);
    }

    private static Recogniser of(String model) {
        var models = Natives.models();
        var handle = TessAPI1.TessBaseAPICreate();
        TessAPI1.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
        var failed = TessAPI1.TessBaseAPIInit2(handle, models.toString(), model, TessOcrEngineMode.OEM_LSTM_ONLY);
        if (failed != 0) {
            TessAPI1.TessBaseAPIDelete(handle);
            throw new IllegalStateException("recognition model " + model);
        }
        TessAPI1.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
        // A line that is hard to read is not white on black: looking at it twice only takes twice the time.
        TessAPI1.TessBaseAPISetVariable(handle, "invert_threshold", "0");
        return new Recogniser(handle);
    }

    /** The text of a picture that holds one line and nothing else. */
    String line(Grey picture) {
        return recognise(picture, TessPageSegMode.PSM_RAW_LINE);
    }

    /** The text of a picture that holds one line, and how sure the engine is of it, in percent. */
    NameReader.Read sureLine(Grey picture) {
        prepare(picture, TessPageSegMode.PSM_SINGLE_LINE);
        var text = take(TessAPI1.TessBaseAPIGetUTF8Text(handle)).strip();
        var confidence = TessAPI1.TessBaseAPIMeanTextConf(handle);
        TessAPI1.TessBaseAPIClear(handle);
        return new NameReader.Read("", text, confidence);
    }

    /** The words of a page with their places, in tab-separated form; what is not read in time is left out. */
    String words(Grey picture, Duration limit) {
        prepare(picture, TessPageSegMode.PSM_SPARSE_TEXT);
        var monitor = TessAPI1.TessMonitorCreate();
        try {
            TessAPI1.TessMonitorSetDeadlineMSecs(monitor, (int) limit.toMillis());
            if (TessAPI1.TessBaseAPIRecognize(handle, monitor) != 0) {
                return "";
            }
            return take(TessAPI1.TessBaseAPIGetTsvText(handle, 0));
        } finally {
            TessAPI1.TessMonitorDelete(monitor);
            TessAPI1.TessBaseAPIClear(handle);
        }
    }

    private String recognise(Grey picture, int mode) {
        prepare(picture, mode);
        var text = take(TessAPI1.TessBaseAPIGetUTF8Text(handle)).strip();
        TessAPI1.TessBaseAPIClear(handle);
        return text;
    }

    private void prepare(Grey picture, int mode) {
        TessAPI1.TessBaseAPISetPageSegMode(handle, mode);
        // The engine takes a copy. Left to the collector, these buffers would pile up outside its heap.
        try (var arena = Arena.ofConfined()) {
            var pixels = arena.allocate(picture.pixels().length).asByteBuffer().put(0, picture.pixels());
            TessAPI1.TessBaseAPISetImage(handle, pixels, picture.width(), picture.height(), 1, picture.width());
        }
        TessAPI1.TessBaseAPISetSourceResolution(handle, 300);
    }

    private static String take(Pointer text) {
        if (text == null) {
            return "";
        }
        var result = text.getString(0, StandardCharsets.UTF_8.name());
        TessAPI1.TessDeleteText(text);
        return result;
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIDelete(handle);
    }
}
