package be.belgianid.document.ocr;

import java.awt.image.BufferedImage;
import net.sourceforge.tess4j.Tesseract;
import net.sourceforge.tess4j.TesseractException;

/** Reads a whole page with the general English model and no preparation at all: what measurements compare with. */
public final class PlainReader {
    public String text(BufferedImage page) {
        var models = Natives.models();
        var engine = new Tesseract();
        engine.setDatapath(models.toString());
        engine.setLanguage("eng");
        engine.setVariable("debug_file", "/dev/null");
        try {
            return engine.doOCR(page);
        } catch (TesseractException e) {
            throw new IllegalStateException(e);
        }
    }
}
