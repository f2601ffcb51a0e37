package be.belgianid.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Locale;

/** What the upload component says while a file travels; what it refuses itself is told by our own sentences. */
final class UploadTexts {
    static final String TOO_BIG = "document.refused.size";
    static final String WRONG_TYPE = "document.refused.type";

    private UploadTexts() {}

    static UploadI18N of(Component component, Locale locale) {
        var connecting = component.getTranslation(locale, "document.upload.connecting");
        var failed = component.getTranslation(locale, "document.upload.failed");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(TOO_BIG)
                        .setIncorrectFileType(WRONG_TYPE)
                        .setTooManyFiles("document.refused.many"))
                .setFile(new UploadI18N.File()
                        .setRemove(component.getTranslation(locale, "document.upload.cancel"))
                        .setRetry(component.getTranslation(locale, "document.upload.retry"))
                        .setStart(component.getTranslation(locale, "document.upload.start")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(connecting)
                                .setStalled(component.getTranslation(locale, "document.upload.stalled"))
                                .setProcessing(component.getTranslation(locale, "document.upload.processing"))
                                .setHeld(connecting))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(component.getTranslation(locale, "document.upload.remaining") + " ")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(failed)));
    }
}
