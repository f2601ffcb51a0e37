package be.belgianid.cli.bench;

import be.belgianid.cli.TemporaryRegistry;
import be.belgianid.cli.bench.Answer.Answering;
import be.belgianid.cli.bench.Answer.Kind;
import be.belgianid.identity.BulkLoader;
import be.belgianid.identity.PersonIndex;
import be.belgianid.identity.matching.Decision.Verdict;
import be.belgianid.identity.matching.MatchPolicy;
import be.belgianid.identity.matching.Matcher;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.function.BiConsumer;

/** One size of registry: loads it, asks everybody the same questions, counts. */
record Measurement(long people, double peopleASecond, Tally matcher, Tally hardest, Tally exact, Tally soundex) {
    private static final int WARM_UP = 300;
    private static final int HARDEST = 2000;

    /** @param wrong hears of every wrong immediate answer, to learn from it */
    static Measurement of(
            long people,
            long seed,
            int questions,
            int baselineQuestions,
            String bufferPool,
            PrintWriter progress,
            BiConsumer<Question, Answer> wrong)
            throws SQLException {
        var made = new MadePeople(seed);
        try (var registry = TemporaryRegistry.open(bufferPool)) {
            progress.printf("%,d people: loading%n", people);
            progress.flush();
            var start = System.nanoTime();
            BulkLoader.over(registry.dataSource()).load(made.first(people));
            var rate = people / ((System.nanoTime() - start) / 1e9);
            progress.printf("%,d people: loaded, %,.0f a second; asking%n", people, rate);
            progress.flush();
            var index = PersonIndex.over(registry.dataSource());
            var matcher = new Matcher(MatchPolicy.DEFAULT);
            Answering answering = question -> answer(index, matcher, question);
            var tally = ask(made, people, questions, answering, wrong);
            var hardest = new Tally();
            for (var i = 0; i < HARDEST; i++) {
                var question = Question.hardest(made, people, i);
                hardest.add(question, answering.answer(question), 0);
            }
            progress.printf("%,d people: %s%n", people, tally);
            progress.printf("%,d people: the baselines%n", people);
            progress.flush();
            var baselines = Baselines.prepare(registry.dataSource());
            var few = (int) Math.max(50, Math.min(baselineQuestions, 100_000_000L / people));
            return new Measurement(
                    people,
                    rate,
                    tally,
                    hardest,
                    ask(made, people, Math.min(questions, 20_000), baselines::exact, (question, answer) -> {}),
                    ask(made, people, few, baselines::soundex, (question, answer) -> {}));
        }
    }

    private static Tally ask(
            MadePeople made, long people, int questions, Answering answering, BiConsumer<Question, Answer> wrong) {
        for (var i = 0; i < Math.min(WARM_UP, questions); i++) {
            answering.answer(Question.make(made, people, Integer.MAX_VALUE + (long) i));
        }
        var tally = new Tally();
        for (var i = 0; i < questions; i++) {
            var question = Question.make(made, people, i);
            var start = System.nanoTime();
            var answer = answering.answer(question);
            tally.add(question, answer, (System.nanoTime() - start) / 1000);
            if (isWrong(question, answer)) {
                wrong.accept(question, answer);
            }
        }
        return tally;
    }

    private static boolean isWrong(Question question, Answer answer) {
        return switch (answer.kind()) {
            case IDENTIFIED -> answer.people().getFirst() != question.truth();
            case NEW -> question.isPair();
            case OPERATOR -> question.isPair() && !answer.people().contains(question.truth());
        };
    }

    private static Answer answer(PersonIndex index, Matcher matcher, Question question) {
        var decision = matcher.decide(question.details(), index.candidates(question.details()));
        var people = decision.candidates().stream()
                .map(candidate -> candidate.person().id().value())
                .toList();
        return new Answer(
                decision.verdict() == Verdict.IDENTIFIED
                        ? Kind.IDENTIFIED
                        : decision.verdict() == Verdict.NEW ? Kind.NEW : Kind.OPERATOR,
                people);
    }
}
