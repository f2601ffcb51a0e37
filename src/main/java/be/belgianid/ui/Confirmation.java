package be.belgianid.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog.ConfirmEvent;

/** Asks before something happens that cannot be undone; says in the button what will happen. */
public final class Confirmation {
    private Confirmation() {}

    public static ConfirmDialog ask(
            String titleKey, String textKey, String confirmKey, ComponentEventListener<ConfirmEvent> confirmed) {
        var dialog = question(titleKey, textKey, confirmKey, confirmed);
        dialog.open();
        return dialog;
    }

    /** As {@link #ask}, with the red button of what destroys. */
    public static ConfirmDialog askToDestroy(
            String titleKey, String textKey, String confirmKey, ComponentEventListener<ConfirmEvent> confirmed) {
        var dialog = question(titleKey, textKey, confirmKey, confirmed);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
        return dialog;
    }

    private static ConfirmDialog question(
            String titleKey, String textKey, String confirmKey, ComponentEventListener<ConfirmEvent> confirmed) {
        var dialog = new ConfirmDialog();
        dialog.setCancelable(true);
        dialog.addConfirmListener(confirmed);
        return Translated.by(dialog, locale -> {
            dialog.setHeader(dialog.getTranslation(locale, titleKey));
            dialog.setText(dialog.getTranslation(locale, textKey));
            dialog.setConfirmText(dialog.getTranslation(locale, confirmKey));
            dialog.setCancelText(dialog.getTranslation(locale, "ui.cancel"));
        });
    }
}
