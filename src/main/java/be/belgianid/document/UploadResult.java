package be.belgianid.document;

import java.util.List;

/** What became of an upload: kept, or refused with a reason that has a sentence and a remedy. */
public sealed interface UploadResult {
    /** The document is stored and its reading is under way. */
    record Accepted(DocumentSummary document) implements UploadResult {}

    /**
     * Nothing was stored. The key names the sentence, {@code messageKey + ".remedy"} what the person can do; the
     * arguments belong to both.
     */
    record Refused(String messageKey, List<Object> arguments) implements UploadResult {
        public Refused(String messageKey, Object... arguments) {
            this(messageKey, List.of(arguments));
        }

        /** Key of the sentence that says what to do about it. */
        public String remedyKey() {
            return messageKey + ".remedy";
        }
    }
}
