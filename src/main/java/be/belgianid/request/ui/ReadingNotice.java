package be.belgianid.request.ui;

import be.belgianid.document.Reading;
import be.belgianid.ui.Notice;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far the reading of the document is and what it brought; whoever does not want to wait can cancel it. */
class ReadingNotice extends Composite<Div> {
    final Button cancel = Translated.text(new Button(), "request.reading.cancel");
    private final Paragraph text = new Paragraph();
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Notice underWay = new Notice(Notice.Kind.INFO, text, bar, cancel);
    private Reading.@Nullable Status shown;
    private int percent;

    ReadingNotice(Runnable cancelled) {
        cancel.addClickListener(_ -> cancelled.run());
        Translated.by(text, _ -> write());
        Translated.ariaLabel(bar, "request.reading.progress");
        getContent().addClassName("bid-request-reading");
        getContent().getElement().setAttribute("role", "status");
    }

    /** What is on the screen already stays there, so that the button does not vanish under a finger. */
    void show(Reading reading) {
        if (reading.isFinished()) {
            getContent().removeAll();
            getContent().add(result(reading));
        } else if (!underWay.isAttached() || shown == null || shown.isFinished()) {
            getContent().removeAll();
            getContent().add(underWay);
        }
        shown = reading.status();
        percent = reading.percent();
        bar.setValue(percent);
        write();
    }

    private void write() {
        text.setText(getTranslation("request.reading.under", percent));
    }

    private static Notice result(Reading reading) {
        return switch (reading.status()) {
            case CANCELLED -> new Notice(Notice.Kind.INFO, "request.reading.cancelled");
            case DONE ->
                new Notice(
                        Notice.Kind.SUCCESS, reading.verified() ? "request.reading.verified" : "request.reading.done");
            default -> new Notice(Notice.Kind.WARN, "request.reading.unreadable");
        };
    }
}
