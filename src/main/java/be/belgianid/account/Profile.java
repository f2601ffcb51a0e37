package be.belgianid.account;

import java.util.Locale;

/** What people set for themselves: the language after signing in, and whether the welcome message shows. */
public record Profile(Locale language, boolean welcome) {}
