/** Deciding by content whether a file is acceptable, and rendering it to pages, within bounds of size and time. */
@NullMarked
package be.belgianid.document.intake;

import org.jspecify.annotations.NullMarked;
