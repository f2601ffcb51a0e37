package be.belgianid.sandbox.mailbox;

import be.belgianid.ui.EmptyState;
import be.belgianid.ui.Moments;
import be.belgianid.ui.Notice;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mails that the sandbox has received, newest first, as they arrive. */
@Route(value = "sandbox/mailbox", registerAtStartup = false)
@AnonymousAllowed
@CssImport("./styles/sandbox.css")
class MailboxView extends Div implements TitledView {
    private static final String EVERYBODY = "";

    private final Mailbox mailbox;
    private final Select<String> recipient = new Select<>();
    private final Div list = new Div();
    private final Div opened = new Div();
    private final Button delete;

    private Mailbox.@Nullable Subscription subscription;
    private @Nullable Long openedMail;

    MailboxView(Mailbox mailbox) {
        // components
        this.mailbox = mailbox;
        delete = Translated.text(new Button(), "sandbox.mailbox.delete");
        Translated.label(recipient, "sandbox.mailbox.recipient");
        Translated.by(
                recipient,
                locale -> recipient.setItemLabelGenerator(address ->
                        address.equals(EVERYBODY) ? getTranslation(locale, "sandbox.mailbox.everybody") : address));
        recipient.addClassName("bid-sandbox-recipient");
        list.addClassName("bid-sandbox-mails");
        opened.addClassName("bid-sandbox-opened");

        // listeners
        recipient.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                showMails();
            }
        });
        delete.addClickListener(_ -> confirmDeletion());

        // layout
        var columns = new Div(list, opened);
        columns.addClassName("bid-sandbox-columns");
        addClassNames("bid-sandbox-mailbox", "bid-stack");
        add(
                new PageHeader("sandbox.mailbox.title", delete),
                new Notice(Notice.Kind.INFO, "sandbox.mailbox.lead"),
                recipient,
                columns);
    }

    @Override
    public String titleKey() {
        return "sandbox.mailbox.title";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        subscription = mailbox.onChange(() -> ui.access(this::refresh));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (subscription != null) {
            subscription.close();
        }
    }

    private void refresh() {
        var chosen = recipient.getValue();
        var choices = new ArrayList<>(List.of(EVERYBODY));
        choices.addAll(mailbox.recipients());
        recipient.setItems(choices);
        recipient.setValue(chosen != null && choices.contains(chosen) ? chosen : EVERYBODY);
        showMails();
    }

    private void showMails() {
        var chosen = recipient.getValue();
        var mails = mailbox.mails(chosen == null || chosen.equals(EVERYBODY) ? null : chosen);
        delete.setEnabled(!mails.isEmpty());
        list.removeAll();
        if (mails.isEmpty()) {
            opened.removeAll();
            openedMail = null;
            list.add(new EmptyState("sandbox.mailbox.empty"));
            return;
        }
        var items = new UnorderedList();
        Translated.ariaLabel(items, "sandbox.mailbox.title");
        mails.forEach(mail -> items.add(new ListItem(entry(mail))));
        list.add(items);
    }

    private NativeButton entry(SandboxMail mail) {
        var subject = new Span(mail.subject());
        subject.addClassName("bid-sandbox-subject");
        var moment = new Span();
        Translated.by(moment, locale -> moment.setText(Moments.dateTime(mail.receivedAt(), locale)));
        var entry = new NativeButton();
        entry.addClassName("bid-sandbox-entry");
        entry.add(subject, new Span(mail.recipient()), moment);
        if (openedMail != null && openedMail == mail.id()) {
            entry.getElement().setAttribute("aria-current", "true");
        }
        entry.addClickListener(_ -> open(mail));
        return entry;
    }

    private void open(SandboxMail mail) {
        openedMail = mail.id();
        opened.removeAll();
        opened.add(new MailView(mail));
        showMails();
        opened.getElement().callJsFunction("scrollIntoView");
    }

    private void confirmDeletion() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("sandbox.mailbox.delete"));
        dialog.setText(getTranslation("sandbox.mailbox.delete.question"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ui.cancel"));
        dialog.setConfirmText(getTranslation("sandbox.mailbox.delete"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> mailbox.empty());
        dialog.open();
    }
}
