/** Pure functions that decide whether two descriptions are the same person: folding, keys, comparison, policy. */
@NullMarked
@NamedInterface("matching")
package be.belgianid.identity.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
