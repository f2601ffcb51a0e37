package be.belgianid.document.intake;

import java.util.List;

/** Opens a file that may be hostile: says what it is and renders its pages, or says why not. */
public interface FileOpening {
    Opened open(byte[] content, int mostPages) throws RefusedFile;

    /** What is in a file that was found acceptable. */
    record Opened(FileFormat format, List<RenderedPage> pages) {
        @Override
        public String toString() {
            return "Opened[" + format + ", pages=" + pages.size() + "]";
        }
    }
}
