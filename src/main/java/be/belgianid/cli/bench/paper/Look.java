package be.belgianid.cli.bench.paper;

import java.awt.Color;
import java.util.Random;

/** How one document is set: all that varies between issuers beside the words. */
record Look(
        double labelSize,
        double valueSize,
        double squeeze,
        double slant,
        double weight,
        Color ink,
        Color machineInk,
        boolean slenderMachine,
        boolean upperCase,
        Labels labels,
        int layout,
        double tint,
        boolean brightStrip) {
    /** In which languages the captions are written. */
    enum Labels {
        BOTH,
        LOCAL,
        ENGLISH
    }

    static Look any(Random random) {
        var dark = random.nextInt(50);
        var machine = random.nextInt(60);
        return new Look(
                1.4 + 0.5 * random.nextDouble(),
                2.3 + 0.8 * random.nextDouble(),
                0.82 + 0.26 * random.nextDouble(),
                random.nextInt(5) == 0 ? -0.12 : 0,
                random.nextInt(3) == 0 ? 0 : 0.02 + 0.03 * random.nextDouble(),
                new Color(dark, dark, dark + random.nextInt(30)),
                new Color(machine, machine, machine),
                random.nextBoolean(),
                random.nextInt(3) > 0,
                Labels.values()[Math.max(0, random.nextInt(6) - 3)],
                random.nextInt(3),
                0.80 + 0.15 * random.nextDouble(),
                random.nextInt(4) > 0);
    }

    String label(String words) {
        var parts = words.split(" / ", 2);
        if (parts.length < 2) {
            return words;
        }
        return switch (labels) {
            case BOTH -> words;
            case LOCAL -> parts[0];
            case ENGLISH -> parts[1];
        };
    }
}
