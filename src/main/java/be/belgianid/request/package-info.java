/**
 * Identification requests of employers, and the tickets that operators settle. The employer's screens live in {@code
 * request.ui}, the operator's in {@code request.office}, what is filled in and its rules in {@code request.form}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "document",
            "document :: doctor",
            "document :: ui",
            "identity",
            "identity :: matching",
            "identity :: ui",
            "audit",
            "ui"
        })
package be.belgianid.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
