/** Machine-readable zones as ICAO 9303 defines them: recognising, checking, repairing and understanding their lines. */
@NamedInterface("mrz")
@NullMarked
package be.belgianid.document.mrz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
