/** Envelope encryption of documents: one data key each, wrapped by the master key. */
@NamedInterface("seal")
@NullMarked
package be.belgianid.document.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
