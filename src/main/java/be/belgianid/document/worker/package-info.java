/** Opening files and reading pages in processes of their own: whatever a hostile one does there, the house stands. */
@NamedInterface("worker")
@NullMarked
package be.belgianid.document.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
