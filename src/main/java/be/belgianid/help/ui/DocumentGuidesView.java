package be.belgianid.help.ui;

import be.belgianid.help.document.DocumentGuide;
import be.belgianid.help.document.DocumentGuides;
import be.belgianid.help.document.DocumentGuides.Group;
import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.ui.DocumentHelp;
import be.belgianid.ui.EmptyState;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** « Documents d'identification »: all countries that we draw, and by search every other. */
@Route(DocumentHelp.OVERVIEW)
@AnonymousAllowed
@CssImport("./styles/help.css")
class DocumentGuidesView extends Composite<Div> implements TitledView {
    final TextField filter = new TextField();
    private final Div list = new Div();

    DocumentGuidesView() {
        // components
        Translated.label(filter, "help.documents.filter");
        Translated.helper(filter, "help.documents.filter.example");
        filter.setClearButtonVisible(true);
        filter.setMaxLength(80);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addClassNames("bid-help-search", "bid-help-noprint");
        list.addClassName("bid-page");
        list.getElement().setAttribute("aria-live", "polite");

        // listeners
        filter.addValueChangeListener(_ -> fill());
        Translated.by(list, _ -> fill());

        // layout
        var lead = Translated.text(new Paragraph(), "help.documents.lead");
        lead.addClassName("bid-lead");
        getContent().addClassName("bid-page");
        getContent().add(HelpLinks.back(), new PageHeader("help.documents.title"), lead, filter, list);
    }

    private void fill() {
        list.removeAll();
        var typed = filter.getValue().strip();
        if (typed.isEmpty()) {
            list.add(section("help.documents.european", everything(Group.EUROPEAN)));
            list.add(section("help.documents.others", everything(Group.OTHER)));
            return;
        }
        var found = DocumentSearch.find(typed, getLocale());
        list.add(found.isEmpty() ? new EmptyState("help.documents.nothing") : countries(found, H2::new));
    }

    private List<DocumentGuide> everything(Group group) {
        return DocumentGuides.listed(group).stream()
                .sorted(byName(getLocale()))
                .flatMap(country -> Stream.of(DocumentType.values()).map(type -> DocumentGuides.of(type, country)))
                .toList();
    }

    private static Comparator<Country> byName(Locale locale) {
        return Comparator.comparing(country -> Countries.name(country, locale), Collator.getInstance(locale)::compare);
    }

    private Section section(String titleKey, List<DocumentGuide> guides) {
        var section = new Section(new H2(getTranslation(titleKey)), countries(guides, H3::new));
        section.addClassName("bid-stack");
        return section;
    }

    private <H extends Component & HasText> Div countries(Collection<DocumentGuide> guides, Supplier<H> heading) {
        var byCountry = guides.stream()
                .collect(Collectors.groupingBy(DocumentGuide::country, LinkedHashMap::new, Collectors.toList()));
        var grid = new Div();
        grid.addClassName("bid-help-countries");
        byCountry.forEach((country, documents) -> {
            var name = heading.get();
            name.setText(Countries.name(country, getLocale()));
            var links = new UnorderedList();
            documents.forEach(guide -> links.add(new ListItem(link(guide))));
            grid.add(new Div(name, links));
        });
        return grid;
    }

    private RouterLink link(DocumentGuide guide) {
        var link = HelpLinks.to(guide.type(), guide.country());
        link.setText(getTranslation("identity.enum.DocumentType." + guide.type()));
        link.getElement().setAttribute("aria-label", HelpWords.title(guide, getLocale()));
        return link;
    }

    @Override
    public String titleKey() {
        return "help.documents.title";
    }
}
