package be.belgianid.sandbox.mailbox;

import be.belgianid.ui.Moments;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** One mail, opened. */
class MailView extends Composite<Article> {
    MailView(SandboxMail mail) {
        var facts = new DescriptionList();
        facts.addClassName("bid-sandbox-facts");
        fact(facts, "sandbox.mailbox.from", new Span(mail.sender()));
        fact(facts, "sandbox.mailbox.to", new Span(mail.recipient()));
        var moment = new Span();
        Translated.by(moment, locale -> moment.setText(Moments.dateTime(mail.receivedAt(), locale)));
        fact(facts, "sandbox.mailbox.at", moment);
        getContent().addClassName("bid-sandbox-mail");
        getContent().add(new H2(mail.subject()), facts);
        addBody(mail);
    }

    private void addBody(SandboxMail mail) {
        var text = Objects.requireNonNullElse(mail.text(), "");
        var html = mail.html();
        if (html == null) {
            getContent().add(plain(text));
            return;
        }
        var frame = Translated.ariaLabel(new IFrame(), "sandbox.mailbox.content");
        frame.addClassName("bid-sandbox-frame");
        frame.getElement().setAttribute("sandbox", MailFrame.SANDBOX);
        frame.setSrcdoc(MailFrame.page(html));
        getContent().add(frame);
        if (!text.isEmpty()) {
            getContent().add(new Details(Translated.text(new Span(), "sandbox.mailbox.plain"), plain(text)));
        }
    }

    private static void fact(DescriptionList facts, String key, Span value) {
        facts.add(Translated.text(new DescriptionList.Term(), key), new DescriptionList.Description(value));
    }

    private static Pre plain(String text) {
        var pre = new Pre(text);
        pre.addClassName("bid-sandbox-plain");
        return pre;
    }
}
