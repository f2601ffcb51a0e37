/** The pages of the help centre and the tour. */
@NullMarked
package be.belgianid.help.ui;

import org.jspecify.annotations.NullMarked;
