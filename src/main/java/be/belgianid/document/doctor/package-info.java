/** Judges pages before they are sent: what would keep people and programs from reading them, and what to do about it. */
@NamedInterface("doctor")
@NullMarked
package be.belgianid.document.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
