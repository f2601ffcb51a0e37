package be.belgianid.help.ui;

import static be.belgianid.help.ui.HelpWords.text;

import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The frequent questions, each with its answer folded below it. */
class Questions extends Composite<Div> {
    private static final int SHORTEST = 4;
    private static final List<String> KEYS = List.of(
            "start",
            "account",
            "documents",
            "number",
            "photo",
            "optional",
            "address",
            "waiting",
            "action",
            "delete",
            "colleague",
            "replaced",
            "draft",
            "language");

    private final Map<String, NativeDetails> questions = new LinkedHashMap<>();

    Questions() {
        getContent().addClassName("bid-help-questions");
        for (var key : KEYS) {
            var question = new NativeDetails(
                    Translated.text(new Span(), "help.question." + key),
                    Translated.text(new Paragraph(), "help.answer." + key));
            questions.put(key, question);
            getContent().add(question);
        }
    }

    /** Shows the questions that speak of what was typed, all when nothing was; answers how many are shown. */
    long show(String typed, Locale locale) {
        var tokens = Words.of(typed).stream()
                .filter(token -> token.length() >= SHORTEST)
                .toList();
        questions.forEach((key, question) -> {
            var said = Words.folded(text(locale, "help.question." + key) + " " + text(locale, "help.answer." + key));
            question.setVisible(
                    typed.isBlank() || !tokens.isEmpty() && tokens.stream().allMatch(said::contains));
        });
        return questions.values().stream().filter(NativeDetails::isVisible).count();
    }
}
