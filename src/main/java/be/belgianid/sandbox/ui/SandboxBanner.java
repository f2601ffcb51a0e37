package be.belgianid.sandbox.ui;

import be.belgianid.sandbox.InSandbox;
import be.belgianid.sandbox.mailbox.MailboxNavigation;
import be.belgianid.ui.ShellBanner;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** Says on every page that this is a sandbox, and leads to its documents and mails. */
@org.springframework.stereotype.Component
@InSandbox
class SandboxBanner implements ShellBanner {
    @Override
    public Component create() {
        return new Div(Translated.text(new Span(), "sandbox.banner"), documents(), MailboxNavigation.link());
    }

    private static RouterLink documents() {
        var link = Translated.text(new RouterLink(), "sandbox.documents.title");
        link.setRoute(SampleDocumentsView.class);
        return link;
    }
}
