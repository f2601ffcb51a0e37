package be.belgianid.document.ui;

import be.belgianid.audit.AccessReason;
import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.DocumentViewing;
import be.belgianid.document.PageSize;
import be.belgianid.document.Place;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets somebody mark one place on a document's pages: drawn with mouse, pen or finger, or moved and sized by arrow keys. */
@CssImport("./styles/document.css")
public class PlaceMarker extends Composite<Div> {
    private static final String ACROSS = "event.offsetX / element.clientWidth";
    private static final String DOWN = "event.offsetY / element.clientHeight";
    private static final String KEY = "event.key";
    private static final String SHIFT = "event.shiftKey";
    /** The arrow keys move nothing else meanwhile; every other key does what it always does. */
    private static final String ARROWS =
            "!event.altKey && /^(Arrow|Delete)/.test(event.key) && !event.preventDefault()";

    private static final int DRAWN_MILLIS = 60;
    private static final double STEP = 0.02;
    private static final double SMALLEST = 0.02;

    final Div sheet = new Div();
    final Button clear = Translated.text(new Button(), "document.marker.clear");
    private final Div box = new Div();
    private final Span said = new Span();
    private final List<PageImage> pages = new ArrayList<>();
    private final List<Button> choices = new ArrayList<>();
    private int page;
    private double fromX = -1;
    private double fromY = -1;
    private @Nullable Place place;

    public PlaceMarker(DocumentService documents, DocumentId document, AccessReason reason) {
        // components
        var viewing = new DocumentViewing(document, reason);
        for (var i = 0; i < documents.summary(document).pages(); i++) {
            pages.add(new PageImage(documents, viewing, i, PageSize.SCREEN));
            choices.add(choice(i));
        }
        sheet.addClassNames("bid-document-sheet", "bid-document-marker");
        sheet.getElement().setAttribute("tabindex", "0").setAttribute("role", "application");
        Translated.ariaLabel(sheet, "document.marker.sheet");
        box.addClassNames("bid-document-light", "bid-document-marked");
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        said.getElement().setAttribute("role", "status");
        Translated.by(said, _ -> say());

        // listeners
        listen("pointerdown", "event.button === 0", event -> begin(number(event, ACROSS), number(event, DOWN)));
        listen("pointerup", "true", event -> draw(event, true));
        sheet.getElement()
                .addEventListener("pointermove", event -> draw(event, false))
                .setFilter("event.buttons === 1")
                .addEventData(ACROSS)
                .addEventData(DOWN)
                .throttle(DRAWN_MILLIS);
        sheet.getElement()
                .addEventListener("keydown", this::press)
                .setFilter(ARROWS)
                .addEventData(KEY)
                .addEventData(SHIFT);
        clear.addClickListener(_ -> set(null));

        // layout
        var strip = new Div();
        strip.addClassName("bid-document-strip");
        choices.forEach(strip::add);
        strip.setVisible(choices.size() > 1);
        getContent().addClassName("bid-stack");
        getContent().add(Translated.text(new Paragraph(), "document.marker.how"), strip, sheet, said, clear);
        open(0);
    }

    /** What is marked. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** Marks this place, turning to its page. */
    public void mark(Place wanted) {
        if (wanted.page() < pages.size()) {
            open(wanted.page());
            set(wanted);
        }
    }

    private Button choice(int number) {
        var button = new Button();
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(_ -> open(number));
        return Translated.text(button, "document.page.alt", number + 1);
    }

    private void listen(String type, String filter, com.vaadin.flow.dom.DomEventListener listener) {
        sheet.getElement()
                .addEventListener(type, listener)
                .setFilter(filter)
                .addEventData(ACROSS)
                .addEventData(DOWN);
    }

    private void open(int number) {
        page = number;
        for (var i = 0; i < choices.size(); i++) {
            choices.get(i).getElement().setAttribute("aria-current", Boolean.toString(i == page));
        }
        sheet.removeAll();
        if (!pages.isEmpty()) {
            sheet.add(pages.get(page), box);
        }
        show();
    }

    private void begin(double x, double y) {
        fromX = x;
        fromY = y;
    }

    private void draw(DomEvent event, boolean done) {
        if (fromX < 0) {
            return;
        }
        var x = number(event, ACROSS);
        var y = number(event, DOWN);
        if (Math.abs(x - fromX) >= SMALLEST / 2 || Math.abs(y - fromY) >= SMALLEST / 2) {
            set(within(Math.min(x, fromX), Math.min(y, fromY), Math.abs(x - fromX), Math.abs(y - fromY)));
        }
        if (done) {
            begin(-1, -1);
        }
    }

    /** An arrow moves the place, with the shift key it changes the size; the first one puts a place in the middle. */
    private void press(DomEvent event) {
        var key = event.getEventData().get(KEY).asString();
        if (key.equals("Delete")) {
            set(null);
            return;
        }
        if (place == null || place.page() != page) {
            set(new Place(page, 0.3, 0.4, 0.4, 0.1));
            return;
        }
        var across = STEP * (key.equals("ArrowRight") ? 1 : key.equals("ArrowLeft") ? -1 : 0);
        var down = STEP * (key.equals("ArrowDown") ? 1 : key.equals("ArrowUp") ? -1 : 0);
        set(
                event.getEventData().get(SHIFT).asBoolean()
                        ? within(place.left(), place.top(), place.width() + across, place.height() + down)
                        : within(place.left() + across, place.top() + down, place.width(), place.height()));
    }

    private Place within(double left, double top, double width, double height) {
        var wide = Math.clamp(width, SMALLEST, 1);
        var high = Math.clamp(height, SMALLEST, 1);
        return new Place(page, Math.clamp(left, 0, 1 - wide), Math.clamp(top, 0, 1 - high), wide, high);
    }

    private void set(@Nullable Place wanted) {
        place = wanted;
        show();
    }

    private void show() {
        var shown = place;
        clear.setVisible(shown != null);
        box.setVisible(shown != null && shown.page() == page);
        if (shown != null) {
            box.getStyle().set("inset-inline-start", share(shown.left())).set("inset-block-start", share(shown.top()));
            box.getStyle().set("inline-size", share(shown.width())).set("block-size", share(shown.height()));
        }
        say();
    }

    private void say() {
        var shown = place;
        said.setText(
                shown == null
                        ? getTranslation("document.marker.none")
                        : getTranslation(
                                "document.marker.place",
                                shown.page() + 1,
                                Math.round(100 * shown.left()),
                                Math.round(100 * shown.top()),
                                Math.round(100 * shown.width()),
                                Math.round(100 * shown.height())));
    }

    private static double number(DomEvent event, String name) {
        return Math.clamp(event.getEventData().get(name).asDouble(), 0, 1);
    }

    private static String share(double part) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part);
    }
}
