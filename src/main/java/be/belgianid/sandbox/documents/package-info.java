/** Fictitious identity documents, drawn on demand: the same data always give the same picture. */
@NamedInterface("documents")
@NullMarked
package be.belgianid.sandbox.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
