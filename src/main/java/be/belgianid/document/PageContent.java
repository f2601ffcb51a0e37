package be.belgianid.document;

import java.io.IOException;
import java.io.OutputStream;

/** A page as JPEG without metadata, opened piece by piece while it is written. */
public interface PageContent {
    /** How many bytes will be written. */
    int length();

    /** Writes the page; ends in {@link be.belgianid.document.seal.BrokenSeal} when a piece does not open. */
    void writeTo(OutputStream out) throws IOException;
}
