/** Everything that lets BelgianID run on one machine without anything else: database, mailbox, fictitious people. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "audit", "document", "identity", "request", "notification", "ui"})
package be.belgianid.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
