package be.belgianid.help.ui;

import be.belgianid.help.document.DocumentGuide;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** The centre of the help: search, quick guide, documents, frequent questions. What is searched stays out of the address. */
@Route("help")
@AnonymousAllowed
@CssImport("./styles/help.css")
class HelpCentreView extends Composite<Div> implements TitledView {
    private static final int SHOWN = 12;

    final TextField search = new TextField();
    final UnorderedList found = new UnorderedList();
    final Paragraph outcome = new Paragraph();
    private final Div doors = new Div();
    private final H2 asked = Translated.text(new H2(), "help.questions.title");
    private final Questions questions = new Questions();

    HelpCentreView() {
        // components
        var lead = Translated.text(new Paragraph(), "help.lead");
        lead.addClassName("bid-lead");
        Translated.label(search, "help.search");
        Translated.helper(search, "help.search.example");
        search.setClearButtonVisible(true);
        search.setMaxLength(80);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassNames("bid-help-search", "bid-help-noprint");
        found.addClassName("bid-help-found");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("bid-muted");
        doors.addClassName("bid-doors");
        doors.add(
                door("help.guide.title", "help.guide.text", "help.guide.open", QuickGuideView.class),
                door("help.documents.title", "help.documents.text", "help.documents.open", DocumentGuidesView.class));

        // listeners
        search.addValueChangeListener(_ -> look());
        Translated.by(this, _ -> look());

        // layout
        getContent().addClassName("bid-page");
        getContent()
                .add(
                        new PageHeader("help.title"),
                        lead,
                        search,
                        outcome,
                        found,
                        doors,
                        asked,
                        questions,
                        Translated.text(new Paragraph(), "help.more"));
    }

    private void look() {
        var typed = search.getValue().strip();
        var documents = typed.isEmpty() ? List.<DocumentGuide>of() : DocumentSearch.find(typed, getLocale());
        var answers = questions.show(typed, getLocale());
        found.removeAll();
        documents.stream().limit(SHOWN).map(this::item).forEach(found::add);
        found.setVisible(!documents.isEmpty());
        doors.setVisible(typed.isEmpty());
        asked.setVisible(answers > 0);
        questions.setVisible(answers > 0);
        outcome.setVisible(!typed.isEmpty());
        if (!typed.isEmpty()) {
            var none = documents.isEmpty() && answers == 0;
            outcome.setText(
                    none
                            ? getTranslation("help.search.nothing")
                            : getTranslation("help.search.found", documents.size(), answers));
        }
    }

    private ListItem item(DocumentGuide guide) {
        var link = HelpLinks.to(guide.type(), guide.country());
        link.setText(HelpWords.title(guide, getLocale()));
        var item = new ListItem(link);
        if (guide.isIssued()) {
            var take = guide.models().getFirst().take();
            var number = new Paragraph(HelpWords.text(
                    getLocale(),
                    "help.search.take",
                    take.printed().isEmpty() ? HelpWords.text(getLocale(), "help.document.number") : take.printed()));
            number.addClassNames("bid-muted", "bid-small");
            item.add(number);
        }
        return item;
    }

    private static Div door(String titleKey, String textKey, String linkKey, Class<? extends Component> target) {
        var card = new Div(
                Translated.text(new H2(), titleKey),
                Translated.text(new Paragraph(), textKey),
                Translated.text(new RouterLink("", target), linkKey));
        card.addClassName("bid-card");
        return card;
    }

    @Override
    public String titleKey() {
        return "help.title";
    }
}
