/** Machine-readable zones as ICAO 9303 defines them: recognising, checking, repairing and understanding their lines. */
@NullMarked
package be.belgianid.document.mrz;

import org.jspecify.annotations.NullMarked;
