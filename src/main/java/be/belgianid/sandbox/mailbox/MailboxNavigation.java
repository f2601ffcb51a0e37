package be.belgianid.sandbox.mailbox;

import be.belgianid.ui.Translated;
import com.vaadin.flow.router.RouterLink;

/** Ways to the mailbox. */
public final class MailboxNavigation {
    private MailboxNavigation() {}

    public static RouterLink link() {
        var link = Translated.text(new RouterLink(), "sandbox.mailbox.title");
        link.setRoute(MailboxView.class);
        return link;
    }
}
