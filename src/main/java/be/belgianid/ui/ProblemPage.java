package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/** What every page that could not be shown looks like. */
abstract class ProblemPage extends Composite<Div> implements TitledView {
    private final String titleKey;

    ProblemPage(String titleKey, String textKey) {
        this.titleKey = titleKey;
        var back = Translated.text(new RouterLink(), "ui.error.back");
        back.setRoute(WelcomeView.class);
        getContent().addClassName("bid-page");
        getContent().add(new PageHeader(titleKey), Translated.text(new Paragraph(), textKey), back);
    }

    void addDetail(Component detail) {
        getContent().addComponentAtIndex(2, detail);
    }

    @Override
    public String titleKey() {
        return titleKey;
    }
}
