package be.belgianid.help.ui;

import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.ui.DocumentHelp;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The ways between the pages of the help centre. */
final class HelpLinks {
    private HelpLinks() {}

    static RouterLink to(DocumentType type, Country country) {
        var address = DocumentHelp.addressOf(type, country).split("/");
        return new RouterLink(
                "",
                DocumentGuideView.class,
                new RouteParameters(
                        new RouteParam(DocumentHelp.TYPE, address[2]),
                        new RouteParam(DocumentHelp.COUNTRY, address[3])));
    }

    /** The way back: help centre, documents. */
    static Nav trail() {
        var trail = new Nav(
                Translated.text(new RouterLink("", HelpCentreView.class), "help.title"),
                Translated.text(new RouterLink("", DocumentGuidesView.class), "help.documents.title"));
        trail.addClassNames("bid-row", "bid-small", "bid-help-trail", "bid-help-noprint");
        return Translated.ariaLabel(trail, "help.trail");
    }

    /** The way back to the help centre. */
    static Nav back() {
        var trail = new Nav(Translated.text(new RouterLink("", HelpCentreView.class), "help.title"));
        trail.addClassNames("bid-row", "bid-small", "bid-help-trail", "bid-help-noprint");
        return Translated.ariaLabel(trail, "help.trail");
    }
}
