/** The employer's screens: overview, four-step request, answer. */
@NullMarked
package be.belgianid.request.ui;

import org.jspecify.annotations.NullMarked;
