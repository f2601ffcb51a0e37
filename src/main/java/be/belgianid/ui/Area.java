package be.belgianid.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;

/** The part of the service that a page belongs to, told by the first segment of its address. */
enum Area {
    PUBLIC("", "", "BelgianID", ""),
    EMPLOYER("pro", "", "belgianID", "pro"),
    CITIZEN("key", "my", "belgianID", ""),
    OFFICE("office", "", "belgianID", "pro"),
    ADMINISTRATION("admin", "", "belgianID", "pro");

    private final String segment;
    private final String before;
    private final String core;
    private final String after;

    Area(String segment, String before, String core, String after) {
        this.segment = segment;
        this.before = before;
        this.core = core;
        this.after = after;
    }

    static Area of(String firstSegment) {
        return Arrays.stream(values())
                .filter(area -> area.segment.equals(firstSegment))
                .findFirst()
                .orElse(PUBLIC);
    }

    String product() {
        return before + core + after;
    }

    /** The product's name as it is written: the core in bold. */
    Span wordmark() {
        var name = new Span();
        var strong = new Element("strong").setText(core);
        name.getElement().appendChild(Element.createText(before), strong, Element.createText(after));
        return name;
    }
}
