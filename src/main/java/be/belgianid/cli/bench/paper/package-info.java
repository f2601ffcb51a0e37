/** Fictitious identity documents with known contents, drawn and then spoilt as scanners and telephones do; what the bench measures by. */
@NullMarked
package be.belgianid.cli.bench.paper;

import org.jspecify.annotations.NullMarked;
