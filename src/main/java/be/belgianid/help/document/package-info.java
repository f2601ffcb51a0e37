/** What stands where on the identity documents of a country, read from {@code documents.tsv}, and how it is drawn. */
@NullMarked
package be.belgianid.help.document;

import org.jspecify.annotations.NullMarked;
