package be.belgianid.request.ui;

import be.belgianid.identity.Niss;
import be.belgianid.request.RequestStatus;
import be.belgianid.request.RequestSummary;
import be.belgianid.ui.ModuleTranslations;
import be.belgianid.ui.Moments;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a request's line in one language. */
final class LineText {
    private final RequestSummary summary;
    private final Locale locale;

    private LineText(RequestSummary summary, Locale locale) {
        this.summary = summary;
        this.locale = locale;
    }

    static LineText of(RequestSummary summary, Locale locale) {
        return new LineText(summary, locale);
    }

    String plain() {
        return sentence().stream().map(Part::text).collect(Collectors.joining());
    }

    Shown shown(boolean open) {
        var isAction = summary.status() == RequestStatus.ACTION_EXPECTED;
        var isPending = summary.status().isWithdrawable();
        return new Shown(
                sentence(),
                Optional.ofNullable(valid()).map(Niss::digits).orElse(null),
                text("request.copy"),
                details(),
                Moments.dateTime(summary.at(), locale),
                text(open ? "request.line.hide" : "request.line.show"),
                named(open ? "request.line.hide" : "request.line.show"),
                open,
                isPending ? text("request.withdraw") : null,
                isPending ? named("request.withdraw") : null,
                isAction ? text("request.action.upload") : null,
                isAction ? named("request.action.upload") : null);
    }

    /** Why there is no number, or none yet; empty when there is nothing to say. */
    String reason() {
        return switch (summary.status()) {
            case NOT_IDENTIFIED ->
                text("request.enum.NotIdentifiedReason."
                        + Objects.requireNonNull(summary.refusal()).name());
            case ACTION_EXPECTED ->
                text("request.enum.DocumentProblem."
                        + Objects.requireNonNull(summary.problem()).name());
            default -> "";
        };
    }

    private List<Part> sentence() {
        var name = Part.strong(summary.personName());
        return switch (summary.status()) {
            case IDENTIFIED -> identified(name);
            case NOT_IDENTIFIED -> filled("request.line.not-identified", name, Part.plain(reason()));
            case ACTION_EXPECTED -> filled("request.line.document", name, Part.plain(reason()));
            default -> filled("request.line.pending", name);
        };
    }

    private List<Part> identified(Part name) {
        var given = Objects.requireNonNull(summary.niss()).display();
        if (summary.numberChange() != null) {
            var today = summary.numberChange().by();
            return today == null
                    ? filled("request.line.cancelled", name, Part.plain(given))
                    : filled("request.line.replaced", name, Part.plain(given), new Part(today.display(), "number"));
        }
        var number = new Part(given, "number");
        return summary.identifiedAs() == null
                ? filled("request.line.identified", name, number)
                : filled("request.line.identified-as", name, Part.strong(summary.identifiedAs()), number);
    }

    private List<String> details() {
        var details = new ArrayList<String>();
        if (!summary.note().isEmpty()) {
            details.add(summary.note());
        }
        if (!summary.mine()) {
            details.add(ModuleTranslations.text("request.list.by", locale, summary.requesterName()));
        }
        return details;
    }

    /** The number to use today as people read it; empty when there is none. */
    String number() {
        var valid = valid();
        return valid == null ? "" : valid.display();
    }

    private @Nullable Niss valid() {
        var change = summary.numberChange();
        return change == null ? summary.niss() : change.by();
    }

    /** The sentence of this key with the parts in the places that its language gives them. */
    private List<Part> filled(String key, Part... parts) {
        return SentencePieces.of(key, locale, List.of(parts), Part::plain);
    }

    private String text(String key) {
        return ModuleTranslations.text(key, locale);
    }

    /** For those who hear the page: the same button stands beside every name. */
    private String named(String key) {
        return text(key) + ": " + summary.personName();
    }

    /** A piece of a sentence; {@code kind} is plain, strong or number. */
    record Part(String text, String kind) implements Serializable {
        static Part plain(String text) {
            return new Part(text, "plain");
        }

        static Part strong(String text) {
            return new Part(text, "strong");
        }

        @Override
        public String toString() {
            return "Part[" + kind + "]";
        }
    }

    /** What {@code frontend/components/request-line.ts} draws. */
    record Shown(
            List<Part> sentence,
            @Nullable String digits,
            String copy,
            List<String> details,
            String moment,
            String toggle,
            String toggleName,
            boolean open,
            @Nullable String withdraw,
            @Nullable String withdrawName,
            @Nullable String upload,
            @Nullable String uploadName)
            implements Serializable {
        @Override
        public String toString() {
            return "Shown[masked]";
        }
    }
}
