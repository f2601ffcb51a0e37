package be.belgianid.request.ui;

import be.belgianid.request.RequestId;
import be.belgianid.request.form.FormField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives back what was typed while the server could not be told: the browser keeps it over the loading of the page, in this tab
 * only, until the same step of the same request is on the screen again.
 */
@Tag("bid-unsent-text")
@JsModule("./components/unsent-text.ts")
class UnsentText extends Component {
    UnsentText(RequestId request) {
        getElement().setProperty("place", request.toString());
    }

    /** Says what the server has kept of each field: only what differs from it needs to be kept in the browser. */
    void kept(Map<FormField, List<String>> texts) {
        var kept = new HashMap<String, String>();
        texts.forEach((field, boxes) -> {
            for (var i = 0; i < boxes.size(); i++) {
                kept.put(field.name() + "." + i, boxes.get(i));
            }
        });
        getElement().setPropertyMap("kept", kept);
    }
}
