/** Envelope encryption of documents: one data key each, wrapped by the master key. */
@NullMarked
package be.belgianid.document.seal;

import org.jspecify.annotations.NullMarked;
