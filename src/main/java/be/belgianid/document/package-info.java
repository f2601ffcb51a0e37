/**
 * An uploaded identity document: accepted or refused by its content, rendered to pages, read, and kept sealed until it
 * is destroyed.
 */
@ApplicationModule(allowedDependencies = {"identity", "audit", "ui"})
@NullMarked
package be.belgianid.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
