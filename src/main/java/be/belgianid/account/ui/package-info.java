/** Screens for signing in and for the profile. */
@NullMarked
package be.belgianid.account.ui;

import org.jspecify.annotations.NullMarked;
