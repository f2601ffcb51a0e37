/** Screen parts to upload, see and hide an identity document. */
@NamedInterface("ui")
@NullMarked
package be.belgianid.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
