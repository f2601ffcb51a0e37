/** The measurements of the command line: made people, labelled slips, and what the matcher answers to them. */
@NullMarked
package be.belgianid.cli.bench;

import org.jspecify.annotations.NullMarked;
