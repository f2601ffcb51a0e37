package be.belgianid.cli.bench;

import java.util.List;

/** What somebody who was asked answers. */
record Answer(Kind kind, List<Long> people) {
    enum Kind {
        IDENTIFIED,
        NEW,
        OPERATOR
    }

    /** Somebody who answers questions. */
    @FunctionalInterface
    interface Answering {
        Answer answer(Question question);
    }
}
