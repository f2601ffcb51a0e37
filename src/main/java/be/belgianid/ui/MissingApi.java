package be.belgianid.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Workarounds for what the framework does not offer, listed in docs/api-gaps.md. */
final class MissingApi {
    private MissingApi() {}

    /** The language of the document is set once by the framework, not when the language of the page changes. */
    static void setDocumentLanguage(UI ui, Locale language) {
        ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
    }

    /** The indicator of a lost connection has English texts and no Java API. */
    static void translateConnectionTexts(UI ui, UnaryOperator<String> texts) {
        ui.getReconnectDialogConfiguration().setDialogText(texts.apply("ui.connection.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(texts.apply("ui.connection.gave-up"));
        ui.getPage()
                .executeJs(
                        """
                        const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
                        if (indicator) {
                          indicator.onlineText = $0;
                          indicator.offlineText = $1;
                          indicator.reconnectingText = $2;
                        }
                        """,
                        texts.apply("ui.connection.online"),
                        texts.apply("ui.connection.offline"),
                        texts.apply("ui.connection.reconnecting"));
    }

    /** A page is printed by the browser only. */
    static void print(UI ui) {
        ui.getPage().executeJs("window.print()");
    }
}
