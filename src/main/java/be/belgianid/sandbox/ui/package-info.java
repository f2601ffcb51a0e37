/** The sandbox's pages and its door on the sign-in page. */
@NullMarked
package be.belgianid.sandbox.ui;

import org.jspecify.annotations.NullMarked;
