/** The shell around every screen: layouts, theme, languages, error display, shared fields without a domain. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package be.belgianid.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
