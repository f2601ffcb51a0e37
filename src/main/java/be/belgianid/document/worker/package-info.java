/** Reading in processes of their own: whatever native code does with a hostile picture, the house stands. */
@NamedInterface("worker")
@NullMarked
package be.belgianid.document.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
