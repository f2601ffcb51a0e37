package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The screens of a tour over the real page. The browser places the marks where their targets are, keeps the keyboard inside,
 * closes with Escape and gives the focus back.
 */
@Tag("bid-tour")
@JsModule("./components/tour.ts")
class Tour extends Component {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** @param closed hears whether the welcome screens are wanted from now on, when the last screen was answered */
    Tour(List<ShellTour.Screen> screens, boolean welcome, Consumer<Boolean> closed) {
        getElement().setProperty("welcome", welcome);
        Translated.by(this, locale -> {
            getElement().setPropertyJson("texts", texts(locale));
            getElement().setPropertyJson("screens", screens(screens, locale));
        });
        getElement()
                .addEventListener("tour-closed", event -> {
                    closed.accept(
                            event.getEventData().get("event.detail.welcome").asBoolean());
                    getElement().removeFromParent();
                })
                .addEventData("event.detail.welcome");
    }

    private static ObjectNode texts(Locale locale) {
        return JSON.objectNode()
                .put("understood", text("ui.tour.understood", locale))
                .put("next", text("ui.tour.next", locale))
                .put("hide", text("ui.tour.hide", locale))
                .put("progress", text("ui.tour.progress", locale))
                .put("explain", text("ui.tour.explain", locale));
    }

    private static ArrayNode screens(List<ShellTour.Screen> screens, Locale locale) {
        var all = JSON.arrayNode();
        for (var screen : screens) {
            var zones = JSON.arrayNode();
            screen.zones()
                    .forEach(zone -> zones.add(JSON.objectNode()
                            .put("target", zone.target())
                            .put("title", text(zone.titleKey(), locale))
                            .put("text", text(zone.textKey(), locale))));
            all.add(JSON.objectNode()
                    .put("title", text(screen.titleKey(), locale))
                    .put("text", text(screen.textKey(), locale))
                    .set("zones", zones));
        }
        return all;
    }

    private static String text(String key, Locale locale) {
        return ModuleTranslations.text(key, locale);
    }
}
