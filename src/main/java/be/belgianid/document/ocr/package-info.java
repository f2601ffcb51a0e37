/** From a page's picture to characters: finding the text, cutting it out, and the recognition engine. */
@NamedInterface("ocr")
@NullMarked
package be.belgianid.document.ocr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
