package be.belgianid.cli.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts answers, right and wrong, and the time that they took. */
final class Tally {
    int pairs;
    int pairsRight;
    int pairsWrong;
    int pairsListed;
    int pairsNotListed;
    int pairsNew;
    int strangers;
    int strangersNew;
    int strangersOperator;
    int strangersIdentified;
    private final LongSamples micros = new LongSamples();
    private final Map<String, Tally> kinds = new TreeMap<>();

    void add(Question question, Answer answer, long tookMicros) {
        count(question, answer, tookMicros);
        kinds.computeIfAbsent((question.isPair() ? "registered " : "stranger ") + question.kind(), key -> new Tally())
                .count(question, answer, tookMicros);
    }

    private void count(Question question, Answer answer, long tookMicros) {
        micros.add(tookMicros);
        if (question.isPair()) {
            countPair(question, answer);
        } else {
            strangers++;
            switch (answer.kind()) {
                case NEW -> strangersNew++;
                case OPERATOR -> strangersOperator++;
                case IDENTIFIED -> strangersIdentified++;
            }
        }
    }

    private void countPair(Question question, Answer answer) {
        pairs++;
        switch (answer.kind()) {
            case IDENTIFIED -> {
                if (answer.people().getFirst() == question.truth()) {
                    pairsRight++;
                } else {
                    pairsWrong++;
                }
            }
            case NEW -> pairsNew++;
            case OPERATOR -> {
                if (answer.people().contains(question.truth())) {
                    pairsListed++;
                } else {
                    pairsNotListed++;
                }
            }
        }
    }

    /** In one line, while the baselines are still to come. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f %% at once and right, %.2f %% of the rest listed, %d of %d wrong, %d called new, p50 %.1f ms, p95 %.1f ms",
                100 * rightAtOnce(),
                100 * listed(),
                wrong(),
                immediate(),
                pairsNew,
                micros.percentile(0.5) / 1000.0,
                micros.percentile(0.95) / 1000.0);
    }

    Map<String, Tally> kinds() {
        return kinds;
    }

    LongSamples micros() {
        return micros;
    }

    int wrong() {
        return pairsWrong + strangersIdentified;
    }

    int immediate() {
        return pairsRight + pairsWrong + pairsNew + strangersNew + strangersIdentified;
    }

    double rightAtOnce() {
        return share(pairsRight, pairs);
    }

    /** Of the pairs not answered at once and rightly. */
    double listed() {
        return share(pairsListed, pairs - pairsRight);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
