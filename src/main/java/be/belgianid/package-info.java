/** BelgianID: identification numbers for employers, digital keys for citizens. */
@NullMarked
package be.belgianid;

import org.jspecify.annotations.NullMarked;
