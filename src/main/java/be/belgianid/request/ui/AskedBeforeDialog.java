package be.belgianid.request.ui;

import be.belgianid.request.EarlierRequest;
import be.belgianid.ui.Moments;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Says who of the organisation has asked for the same person, and leaves the choice. */
class AskedBeforeDialog extends Dialog {
    final Button back = Translated.text(new Button(), "request.before.back");
    final Button all = Translated.text(new Button(), "request.before.send");

    AskedBeforeDialog(List<EarlierRequest> earlier, Runnable sendAllTheSame, Runnable kept) {
        // components
        all.setDisableOnClick(true);
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var list = new UnorderedList();
        earlier.forEach(request -> list.add(line(request)));

        // listeners
        back.addClickListener(_ -> {
            close();
            kept.run();
        });
        all.addClickListener(_ -> {
            close();
            sendAllTheSame.run();
        });

        // layout
        addClassName("bid-request-before");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(_ -> back.click());
        Translated.by(this, locale -> setHeaderTitle(getTranslation(locale, "request.before.title")));
        var body = new Div(list, Translated.text(new Paragraph(), "request.before.text"));
        body.addClassName("bid-stack");
        add(body);
        getFooter().add(all, back);
    }

    private ListItem line(EarlierRequest request) {
        var sentence = new Paragraph();
        Translated.by(sentence, locale -> {
            var day = Moments.longDate(request.sentAt(), locale);
            var ticket = request.ticket().digits();
            sentence.setText(
                    request.mine()
                            ? getTranslation(locale, "request.before.mine", ticket, day)
                            : getTranslation(locale, "request.before.colleague", request.requesterName(), ticket, day));
        });
        return new ListItem(sentence, link(request));
    }

    private Component link(EarlierRequest request) {
        var link = new RouterLink();
        link.setRoute(RequestAnswerView.class, RequestNavigation.parameters(request.id()));
        link.getElement().addEventListener("click", _ -> close());
        Translated.by(
                link,
                locale -> link.setText(getTranslation(
                        locale, "request.before.link", request.ticket().digits())));
        return link;
    }
}
