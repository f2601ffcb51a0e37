package be.belgianid.help.ui;

import be.belgianid.ui.PageHeader;
import be.belgianid.ui.PrintButton;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.IntStream;

/** The quick guide: the manual in short chapters, to read or to print. */
@Route("help/guide")
@AnonymousAllowed
@CssImport("./styles/help.css")
class QuickGuideView extends Composite<Div> implements TitledView {
    private record Chapter(String key, int paragraphs) {}

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("access", 3),
            new Chapter("first", 3),
            new Chapter("menu", 4),
            new Chapter("request", 4),
            new Chapter("document", 5),
            new Chapter("person", 3),
            new Chapter("addresses", 4),
            new Chapter("send", 3),
            new Chapter("answer", 3),
            new Chapter("overview", 5),
            new Chapter("action", 4),
            new Chapter("details", 2),
            new Chapter("delete", 2));

    QuickGuideView() {
        var contents = new OrderedList();
        CHAPTERS.forEach(chapter -> contents.add(new ListItem(link(chapter))));
        var nav = Translated.ariaLabel(new Nav(contents), "help.guide.contents");
        nav.addClassName("bid-help-contents");
        var lead = Translated.text(new Paragraph(), "help.guide.lead");
        lead.addClassName("bid-lead");
        getContent().addClassNames("bid-page", "bid-help-chapters");
        getContent().add(HelpLinks.back(), new PageHeader("help.guide.title", new PrintButton()), lead, nav);
        CHAPTERS.forEach(chapter -> getContent().add(section(chapter)));
    }

    private static Anchor link(Chapter chapter) {
        var link = Translated.text(new Anchor(), "help.chapter." + chapter.key());
        link.setHref("help/guide#" + chapter.key());
        link.setRouterIgnore(true);
        return link;
    }

    private static Component section(Chapter chapter) {
        var section = new Section(Translated.text(new H2(), "help.chapter." + chapter.key()));
        section.setId(chapter.key());
        section.addClassName("bid-stack");
        IntStream.rangeClosed(1, chapter.paragraphs())
                .forEach(number ->
                        section.add(Translated.text(new Paragraph(), "help.chapter." + chapter.key() + "." + number)));
        return section;
    }

    @Override
    public String titleKey() {
        return "help.guide.title";
    }
}
