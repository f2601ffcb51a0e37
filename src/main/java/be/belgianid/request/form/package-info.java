/** What an employer fills in, step by step, and the rules it must satisfy: pure values and functions. */
@NullMarked
package be.belgianid.request.form;

import org.jspecify.annotations.NullMarked;
