package be.belgianid.cli.bench.paper;

/** How a legible page was taken; each condition is strong in one respect and mild in the others. */
public enum Condition {
    CLEAN,
    SMALL_SCALE,
    TURNED,
    SKEWED,
    PERSPECTIVE,
    BLUR,
    NOISE,
    GLARE,
    SHADE,
    COMPRESSED,
    PHOTO,
    /** Everything at once, none of it mild. */
    MIXED;

    /** True for pages as a scanner or a careful telephone gives them. */
    public boolean isGood() {
        return this == CLEAN || this == TURNED || this == SHADE;
    }
}
