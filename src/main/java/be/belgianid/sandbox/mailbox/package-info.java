/** The sandbox's own mail server and the page that shows what it received. */
@NullMarked
package be.belgianid.sandbox.mailbox;

import org.jspecify.annotations.NullMarked;
