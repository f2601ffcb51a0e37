package be.belgianid.request.office;

import be.belgianid.identity.Candidate;
import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.Explanation.FieldComparison;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.ui.IdentityText;
import be.belgianid.identity.ui.NissText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Set;

/** One registered person who may be the one asked for, in two lines. */
class CandidateCard extends Div {
    private static final Set<Agreement> AGREES = Set.of(Agreement.EQUAL, Agreement.EQUIVALENT);
    private static final Set<Agreement> SIMILAR = Set.of(Agreement.SIMILAR, Agreement.SWAPPED, Agreement.PARTIAL);
    private static final int WHOLE = 1000;

    CandidateCard(Candidate candidate, Locale locale) {
        var person = candidate.person();
        var details = person.details();
        var texts = new PersonTexts(locale);
        addClassName("bid-office-candidate");

        var name = new Span(details.name().display());
        name.addClassName("bid-office-candidate-name");
        add(line(name, new NissText(person.niss())));
        add(line(
                new Span(IdentityText.date(details.birthDate(), locale)),
                new Span(texts.birthPlace(details)),
                new Span(texts.nationalities(details.nationalities()))));
        if (!candidate.explanation().fields().isEmpty()) {
            add(likeness(candidate));
        }
        if (person.status() != PersonStatus.ACTIVE) {
            add(flag("request.office.candidate." + person.status()));
        }
    }

    private Div likeness(Candidate candidate) {
        var bar = new Div();
        bar.addClassName("bid-office-score");
        bar.getElement().setAttribute("aria-hidden", "true").setProperty("title", candidate.score() + " / " + WHOLE);
        var filled = new Div();
        filled.addClassNames("bid-office-score-bar", "bid-office-score-" + (candidate.score() / (WHOLE / 10)));
        bar.add(filled);
        return line(
                new Span(getTranslation("request.office.candidate.score", candidate.score())),
                bar,
                new Span(getTranslation(
                        "request.office.candidate.agreement",
                        count(candidate, AGREES),
                        count(candidate, SIMILAR),
                        count(candidate, Set.of(Agreement.DIFFERENT)))));
    }

    private static long count(Candidate candidate, Set<Agreement> agreements) {
        return candidate.explanation().fields().stream()
                .map(FieldComparison::agreement)
                .filter(agreements::contains)
                .count();
    }

    private Span flag(String key) {
        var flag = new Span(getTranslation(key));
        flag.addClassName("bid-office-flag");
        return flag;
    }

    private static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("bid-office-line");
        return line;
    }
}
