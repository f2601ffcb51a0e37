package be.belgianid.request.office;

import be.belgianid.request.CorrectionRound;
import be.belgianid.ui.Moments;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the employer has been asked to correct so far, by whom, and when it came back. */
class RoundsPanel extends Composite<Div> {
    RoundsPanel(List<CorrectionRound> rounds) {
        var list = new OrderedList();
        rounds.forEach(round -> list.add(item(round)));
        getContent().addClassNames("bid-card", "bid-office-rounds");
        getContent().add(Translated.text(new H2(), "request.office.rounds.title"), list);
        getContent().setVisible(!rounds.isEmpty());
    }

    private ListItem item(CorrectionRound round) {
        var asked = new Paragraph();
        Translated.by(asked, locale -> asked.setText(asked(round, locale)));
        var item = new ListItem(asked);
        if (!round.correction().note().isEmpty()) {
            var note = new Paragraph(round.correction().note());
            note.addClassName("bid-muted");
            item.add(note);
        }
        return item;
    }

    private String asked(CorrectionRound round, Locale locale) {
        var correction = round.correction();
        var problem = getTranslation(
                locale, "request.enum.DocumentProblem." + correction.problem().name());
        var fields = correction.fields().stream()
                .sorted()
                .map(field -> getTranslation(locale, "request.enum.DisputedField." + field.name()))
                .collect(Collectors.joining(", "));
        var what = fields.isEmpty() ? problem : problem + " (" + fields + ")";
        var when = Moments.dateTime(round.askedAt(), locale);
        var by = round.askedBy().isEmpty()
                ? getTranslation(locale, "request.office.rounds.program", when, what)
                : getTranslation(locale, "request.office.rounds.operator", when, round.askedBy(), what);
        var back = round.sentAgainAt();
        return back == null
                ? by
                : by + " " + getTranslation(locale, "request.office.rounds.back", Moments.dateTime(back, locale));
    }
}
