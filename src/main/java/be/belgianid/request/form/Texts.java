package be.belgianid.request.form;

import org.jspecify.annotations.Nullable;

/** Typed text without stray blanks; what a stored form does not have yet is empty. */
final class Texts {
    private Texts() {}

    static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
