package be.belgianid.cli.bench.paper;

/** What is wrong with a page that must not pass. */
public enum Flaw {
    BLURRED,
    GLARE,
    TOO_DARK,
    CUT,
    TOO_SMALL,
    BLACK_AND_WHITE,
    SAME_SIDE_TWICE
}
