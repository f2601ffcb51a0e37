/** Form fields for the values of the identity module. */
@NullMarked
@NamedInterface("ui")
package be.belgianid.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
