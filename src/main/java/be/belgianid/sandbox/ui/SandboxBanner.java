package be.belgianid.sandbox.ui;

import be.belgianid.sandbox.InSandbox;
import be.belgianid.sandbox.mailbox.MailboxView;
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
        return new Div(
                Translated.text(new Span(), "sandbox.banner"),
                link(SampleDocumentsView.class, "sandbox.documents.title"),
                link(MailboxView.class, "sandbox.mailbox.title"));
    }

    private static RouterLink link(Class<? extends Component> target, String key) {
        var link = Translated.text(new RouterLink(), key);
        link.setRoute(target);
        return link;
    }
}
