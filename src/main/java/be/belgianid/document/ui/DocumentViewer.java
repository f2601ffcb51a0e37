package be.belgianid.document.ui;

import be.belgianid.audit.AccessReason;
import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.DocumentViewing;
import be.belgianid.document.PageSize;
import be.belgianid.document.Place;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption.Block;
import com.vaadin.flow.component.ScrollIntoViewOption.Inline;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a document page by page: thumbnails to choose from, zoom, turn; all of it by mouse, touch and keyboard. */
@CssImport("./styles/document.css")
public class DocumentViewer extends Composite<Div> {
    private static final List<String> ZOOMS = List.of("1", "2", "3", "4");
    private static final int QUARTERS = 4;

    final Button closer;
    final Button further;
    private final Div frame = new Div();
    private final Div sheet = new Div();
    private final Div light = new Div();
    private @Nullable Place lit;
    private final Span position = new Span();
    private final List<PageImage> pages = new ArrayList<>();
    private final List<Button> thumbnails = new ArrayList<>();
    private int page;
    private int zoom;
    private int quarters;

    public DocumentViewer(DocumentService documents, DocumentId document, AccessReason reason) {
        // components
        var summary = documents.summary(document);
        var viewing = new DocumentViewing(document, reason);
        for (var i = 0; i < summary.pages(); i++) {
            pages.add(new PageImage(documents, viewing, i, PageSize.SCREEN));
            thumbnails.add(thumbnail(new PageImage(documents, viewing, i, PageSize.THUMBNAIL), i));
        }
        further = tool(VaadinIcon.SEARCH_MINUS, "document.viewer.zoom-out", () -> zoom(-1));
        closer = tool(VaadinIcon.SEARCH_PLUS, "document.viewer.zoom-in", () -> zoom(1));
        var turn = tool(VaadinIcon.ROTATE_RIGHT, "document.viewer.turn", this::turn);
        position.getElement().setAttribute("aria-live", "polite");
        Translated.by(position, locale -> write());
        frame.addClassName("bid-document-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        Translated.ariaLabel(frame, "document.viewer.frame");

        sheet.addClassName("bid-document-sheet");
        light.addClassName("bid-document-light");
        light.getElement().setAttribute("aria-hidden", "true");
        frame.add(sheet);

        // layout
        var tools = new Div(position, further, closer, turn);
        tools.addClassName("bid-document-tools");
        var strip = new Div();
        strip.addClassName("bid-document-strip");
        strip.setVisible(pages.size() > 1);
        thumbnails.forEach(strip::add);
        getContent().addClassName("bid-document-viewer");
        getContent().add(tools, frame, strip);
        open(0);
    }

    private Button thumbnail(PageImage image, int number) {
        var button = new Button(image, event -> open(number));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("bid-document-thumbnail");
        Translated.by(button, locale -> button.setAriaLabel(getTranslation(locale, "document.page.alt", number + 1)));
        return button;
    }

    private static Button tool(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        Translated.by(button, locale -> {
            var name = button.getTranslation(locale, key);
            button.setAriaLabel(name);
            button.setTooltipText(name);
        });
        return button;
    }

    private void open(int number) {
        page = number;
        quarters = 0;
        for (var i = 0; i < thumbnails.size(); i++) {
            thumbnails.get(i).getElement().setAttribute("aria-current", Boolean.toString(i == page));
        }
        sheet.removeAll();
        if (!pages.isEmpty()) {
            sheet.add(pages.get(page), light);
            draw();
        }
    }

    /** Lights up where something stands, turning to its page; nothing when that is not known. */
    public void light(Optional<Place> place) {
        lit = place.orElse(null);
        if (lit != null && lit.page() != page && lit.page() < pages.size()) {
            open(lit.page());
        } else {
            drawLight();
        }
    }

    private void drawLight() {
        light.setVisible(lit != null && lit.page() == page && quarters == 0);
        if (lit != null) {
            light.getStyle().set("inset-inline-start", share(lit.left())).set("inset-block-start", share(lit.top()));
            light.getStyle().set("inline-size", share(lit.width())).set("block-size", share(lit.height()));
            light.scrollIntoView(Block.NEAREST, Inline.NEAREST);
        }
    }

    private static String share(double part) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part);
    }

    private void zoom(int by) {
        zoom = Math.clamp(zoom + by, 0, ZOOMS.size() - 1);
        draw();
    }

    private void turn() {
        quarters = (quarters + 1) % QUARTERS;
        draw();
    }

    private void draw() {
        pages.get(page).show(zoom == 0 ? PageSize.SCREEN : PageSize.FULL, quarters);
        ZOOMS.forEach(step -> frame.removeClassName("bid-document-zoom-" + step));
        frame.addClassName("bid-document-zoom-" + ZOOMS.get(zoom));
        drawLight();
        further.setEnabled(zoom > 0);
        closer.setEnabled(zoom < ZOOMS.size() - 1);
        write();
    }

    private void write() {
        position.setText(getTranslation("document.viewer.position", page + 1, pages.size()));
    }
}
