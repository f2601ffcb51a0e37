/** Decides whether a described person is one who is already registered. */
@NullMarked
@NamedInterface("matching")
package be.belgianid.identity.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
