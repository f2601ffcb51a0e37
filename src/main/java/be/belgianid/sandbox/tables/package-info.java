/** Reading of the sandbox's own word lists. */
@NullMarked
package be.belgianid.sandbox.tables;

import org.jspecify.annotations.NullMarked;
