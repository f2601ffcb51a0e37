/** The fictitious people of the sandbox's registry: made from word lists, the same at every first start. */
@NullMarked
package be.belgianid.sandbox.people;

import org.jspecify.annotations.NullMarked;
