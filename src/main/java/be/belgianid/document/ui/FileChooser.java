package be.belgianid.document.ui;

import be.belgianid.document.intake.Intake;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;

/** One way to bring a file: choose, drop or photograph it. */
class FileChooser extends Upload {
    static final String[] ACCEPTED = {
        ".pdf", ".jpeg", ".jpg", ".png", ".doc", ".docx", ".odt", "application/pdf", "image/jpeg", "image/png"
    };
    private static final String[] PHOTO = {"image/jpeg", "image/png"};

    final Button button = new Button();
    private String textKey;

    /** Takes what was sent, on the request's own thread. */
    interface Taker extends Serializable {
        void take(UploadEvent file) throws IOException;
    }

    /** Tells that the browser already refuses a file. */
    interface Refuser extends Serializable {
        void refuse(String messageKey);
    }

    FileChooser(String textKey, boolean drop, Taker taker, Refuser refuser) {
        this.textKey = textKey;
        Translated.by(button, this::write);
        Translated.by(this, locale -> setI18n(UploadTexts.of(this, locale)));
        setUploadButton(button);
        setMaxFiles(1);
        setMaxFileSize(Intake.MOST_BYTES);
        setAcceptedFileTypes(ACCEPTED);
        setDropAllowed(drop);
        if (drop) {
            setDropLabel(Translated.text(new Span(), "document.upload.drop"));
        }
        setUploadHandler(taker::take);
        addFileRejectedListener(event -> refuser.refuse(key(event.getErrorMessage(), event.getFileName())));
        addClassName("bid-document-chooser");
    }

    /** Opens the camera on a phone. */
    void openCamera() {
        setAcceptedFileTypes(PHOTO);
        getElement().setProperty("capture", "environment");
        addClassName("bid-document-camera");
    }

    void setTextKey(String newKey) {
        textKey = newKey;
        write(getLocale());
    }

    private void write(Locale locale) {
        button.setText(button.getTranslation(locale, textKey));
    }

    /** Photos of some phones are refused by their name already: say what to do about those. */
    private static String key(String message, String fileName) {
        var name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        return message.equals(UploadTexts.WRONG_TYPE) && name.matches(".*\\.(heic|heif|avif)")
                ? "document.refused.heic"
                : message;
    }
}
