package be.belgianid.help.ui;

import be.belgianid.help.document.DocumentGuide;
import be.belgianid.help.document.DocumentGuide.Model;
import be.belgianid.help.document.DocumentGuide.Remark;
import be.belgianid.help.document.DocumentGuides;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.ui.DocumentHelp;
import be.belgianid.ui.Notice;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.PrintButton;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;

/** Where the number to type stands on a kind of document of a country. */
@Route(DocumentHelp.PAGE)
@AnonymousAllowed
@CssImport("./styles/help.css")
class DocumentGuideView extends Composite<Div> implements BeforeEnterObserver, TitledView {
    DocumentGuideView() {
        getContent().addClassNames("bid-page", "bid-help-guide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var type = parameters.get(DocumentHelp.TYPE).flatMap(DocumentHelp::type);
        var country = parameters.get(DocumentHelp.COUNTRY).flatMap(DocumentHelp::country);
        if (type.isEmpty() || country.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(DocumentGuides.of(type.get(), country.get()));
    }

    private void show(DocumentGuide guide) {
        var title = new H1();
        Translated.by(title, locale -> title.setText(HelpWords.title(guide, locale)));
        getContent().removeAll();
        getContent().add(HelpLinks.trail(), new PageHeader(title, new PrintButton()));
        if (!guide.isIssued()) {
            getContent().add(new Notice(Notice.Kind.INFO, "help.document.no-card"));
        } else {
            for (int i = 0; i < guide.models().size(); i++) {
                showModel(guide, guide.models().get(i), i);
            }
            getContent()
                    .add(
                            muted(guide.known() ? "help.document.schematic" : "help.document.standard"),
                            muted("help.document.rule"));
        }
        getContent().add(others(guide));
    }

    private void showModel(DocumentGuide guide, Model model, int index) {
        if (!model.years().isEmpty()) {
            getContent().add(years(model.years()));
        } else if (model.remark() == Remark.RESIDENCE_CARD) {
            getContent().add(Translated.text(new H2(), "help.document.residence"));
        }
        getContent().add(answer(guide, model));
        remark(model.remark()).ifPresent(getContent()::add);
        getContent().add(new DocumentFigures(guide, model, index));
    }

    private static H2 years(String years) {
        var year = years.replace("…", "");
        return Translated.text(new H2(), years.startsWith("…") ? "help.document.until" : "help.document.since", year);
    }

    /** The one thing that whoever comes here wants to know. */
    private static Notice answer(DocumentGuide guide, Model model) {
        var take = model.take();
        var number = new Paragraph(Translated.text(new Span(), "help.document.answer"));
        var name = new Span();
        name.addClassName("bid-help-answer");
        Translated.by(
                name,
                locale -> name.setText(
                        take.printed().isEmpty() ? HelpWords.text(locale, "help.document.number") : take.printed()));
        number.add(new Text(" "), name);
        var where = new Span();
        Translated.by(
                where,
                locale -> where.setText(HelpWords.place(guide, take, locale)
                        + (take.shape().isEmpty() ? "" : " – " + HelpWords.shape(take, locale))));
        return new Notice(Notice.Kind.SUCCESS, number, where);
    }

    private static Optional<Component> remark(Remark remark) {
        return switch (remark) {
            case NONE, NO_CARD -> Optional.empty();
            case PASSPORT_CARD, FIELD_4D, BELGIAN, RESIDENCE_CARD ->
                Optional.of(new Notice(Notice.Kind.INFO, "help.enum.Remark." + remark));
        };
    }

    private static Paragraph muted(String key) {
        var text = Translated.text(new Paragraph(), key);
        text.addClassNames("bid-muted", "bid-small");
        return text;
    }

    /** The other documents of the same country. */
    private static Component others(DocumentGuide guide) {
        var links = new Div();
        links.addClassNames("bid-row", "bid-help-noprint");
        Arrays.stream(DocumentType.values())
                .filter(type -> type != guide.type())
                .forEach(type -> links.add(link(type, guide.country())));
        links.add(Translated.text(new RouterLink("", DocumentGuidesView.class), "help.document.all"));
        return links;
    }

    private static RouterLink link(DocumentType type, Country country) {
        var link = HelpLinks.to(type, country);
        Translated.by(link, locale -> link.setText(HelpWords.title(DocumentGuides.of(type, country), locale)));
        return link;
    }

    @Override
    public String titleKey() {
        return "help.documents.title";
    }
}
