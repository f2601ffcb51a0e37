package be.belgianid.request.ui;

import be.belgianid.request.Draft;
import be.belgianid.ui.Notice;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;

/** What the wizard says beyond its fields. */
final class WizardTexts {
    static final List<String> STEPS =
            List.of("request.step.DOCUMENT", "request.step.PERSON", "request.step.ADDRESSES", "request.step.SENDING");

    private static final int SHOWN_MILLIS = 10_000;

    private WizardTexts() {}

    /** Why the request waits for its author, what is to be corrected, and that the rest is kept. */
    static Optional<Notice> correction(Draft draft) {
        return Optional.ofNullable(draft.correction()).map(correction -> {
            var notice = new Notice(
                    Notice.Kind.WARN, "request.action." + correction.problem().name());
            if (!correction.fields().isEmpty()) {
                var fields = new UnorderedList();
                correction.fields().stream()
                        .sorted()
                        .forEach(field -> fields.add(
                                Translated.text(new ListItem(), "request.enum.DisputedField." + field.name())));
                notice.with(fields);
            }
            if (!correction.note().isEmpty()) {
                notice.with(new Paragraph(correction.note()));
            }
            if (correction.area() != null) {
                notice.with(Translated.text(
                        new Paragraph(),
                        "request.action.area",
                        correction.area().page() + 1));
            }
            return notice.with(Translated.text(new Paragraph(), "request.action.kept"));
        });
    }

    /** Another tab, or a colleague, has changed the same draft: what is kept there counts. */
    static void changedElsewhere() {
        tell(
                "request.conflict.changed",
                "request.conflict.reload",
                () -> UI.getCurrent().getPage().reload());
    }

    /** The request has been sent or taken back meanwhile. */
    static void noLongerEditable() {
        tell("request.conflict.gone", "request.wizard.list", RequestNavigation::toOverview);
    }

    /** There is no such request for this person, or no longer. */
    static void gone() {
        var said = Notification.show(
                UI.getCurrent().getTranslation("request.conflict.deleted"),
                SHOWN_MILLIS,
                Notification.Position.TOP_CENTER);
        said.setAssertive(true);
    }

    private static void tell(String key, String buttonKey, Runnable then) {
        var dialog = new ConfirmDialog();
        dialog.addConfirmListener(_ -> then.run());
        Translated.by(dialog, locale -> {
            dialog.setHeader(dialog.getTranslation(locale, key + ".title"));
            dialog.setText(dialog.getTranslation(locale, key));
            dialog.setConfirmText(dialog.getTranslation(locale, buttonKey));
        });
        dialog.open();
    }
}
