package be.belgianid.request.ui;

import be.belgianid.request.RequestDetails;
import be.belgianid.request.RequestOverviewService;
import be.belgianid.request.RequestSummary;
import be.belgianid.request.form.FormStep;
import be.belgianid.ui.DataList;
import be.belgianid.ui.StatusSymbol;
import be.belgianid.ui.StatusSymbol.Meaning;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;

/** A sent request in a list: symbol, sentence, moment, all the data on demand, and what can be done. */
@Tag("bid-request-line")
@JsModule("./components/request-line.ts")
class RequestLine extends Component {
    private static final int SHORTLY = 3000;

    private final RequestOverviewService overviews;
    private RequestSummary summary;
    private Meaning meaning;
    private StatusSymbol symbol;
    private DataList data = new DataList();
    private boolean open;

    RequestLine(RequestSummary summary, RequestOverviewService overviews, Runnable withdrawn) {
        this.summary = summary;
        this.overviews = overviews;
        // components
        meaning = meaning(summary);
        symbol = placed(new StatusSymbol(meaning), "symbol");

        // listeners
        addListener(Toggled.class, _ -> setOpen(!open));
        addListener(WithdrawalAsked.class, _ -> withdrawn.run());
        addListener(UploadAsked.class, _ -> RequestNavigation.toStep(this.summary.id(), FormStep.DOCUMENT));
        addListener(
                Copied.class,
                _ -> Notification.show(getTranslation("request.copied"), SHORTLY, Notification.Position.BOTTOM_CENTER));

        // layout
        Translated.by(this, this::write);
    }

    /** Shows what became of the request meanwhile; what is open stays open. */
    void show(RequestSummary changed) {
        if (changed.equals(summary)) {
            return;
        }
        summary = changed;
        if (meaning != meaning(changed)) {
            meaning = meaning(changed);
            getElement().removeChild(symbol.getElement());
            symbol = placed(new StatusSymbol(meaning), "symbol");
        }
        setOpen(open);
    }

    RequestSummary summary() {
        return summary;
    }

    /** Takes the focus, on the first thing that can be done with it. */
    void focus() {
        getElement().callJsFunction("focus");
    }

    boolean isOpen() {
        return open;
    }

    /** Shows or hides all the data; they are asked for only when somebody wants to see them. */
    void setOpen(boolean wanted) {
        open = wanted;
        data.getElement().removeFromParent();
        if (open) {
            overviews.details(summary.id()).ifPresent(details -> data = placed(list(details), "data"));
        }
        write(getLocale());
    }

    /** What the line says, as plain text. */
    String sentence() {
        return LineText.of(summary, getLocale()).plain();
    }

    void onToggle(ComponentEventListener<Toggled> listener) {
        addListener(Toggled.class, listener);
    }

    private void write(Locale locale) {
        getElement().setPropertyBean("line", LineText.of(summary, locale).shown(open));
    }

    private <C extends Component> C placed(C child, String slot) {
        child.getElement().setAttribute("slot", slot);
        getElement().appendChild(child.getElement());
        return child;
    }

    private static DataList list(RequestDetails details) {
        var list = new DataList()
                .row("request.data.ticket", details.summary().ticket().digits());
        PersonRows.all(details).forEach(row -> list.row(row.labelKey(), row.value()));
        return list.row("request.data.description", details.description()).row("request.data.email", details.email());
    }

    private static Meaning meaning(RequestSummary summary) {
        return switch (summary.status()) {
            case IDENTIFIED ->
                summary.numberChange() != null && summary.numberChange().isCancelled()
                        ? Meaning.FAILURE
                        : Meaning.SUCCESS;
            case NOT_IDENTIFIED -> Meaning.FAILURE;
            case ACTION_EXPECTED -> Meaning.ACTION;
            default -> Meaning.WAITING;
        };
    }

    /** Somebody wants to see all the data, or no longer. */
    @DomEvent("line-toggle")
    public static class Toggled extends ComponentEvent<RequestLine> {
        public Toggled(RequestLine source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Somebody wants to delete the request. */
    @DomEvent("line-withdraw")
    public static class WithdrawalAsked extends ComponentEvent<RequestLine> {
        public WithdrawalAsked(RequestLine source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Somebody wants to give the document that is waited for. */
    @DomEvent("line-upload")
    public static class UploadAsked extends ComponentEvent<RequestLine> {
        public UploadAsked(RequestLine source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The number is in the clipboard. */
    @DomEvent("line-copied")
    public static class Copied extends ComponentEvent<RequestLine> {
        public Copied(RequestLine source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
