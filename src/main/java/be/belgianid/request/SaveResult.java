package be.belgianid.request;

import java.io.Serializable;

/** The outcome of keeping a draft. */
public sealed interface SaveResult extends Serializable {
    /** The draft is kept under this version. */
    record Saved(long version) implements SaveResult {}

    /** The same draft was changed meanwhile, in another tab or by a colleague: nothing was kept. */
    record ChangedElsewhere() implements SaveResult {}

    /** The request has been sent, discarded or withdrawn meanwhile: nothing was kept. */
    record NoLongerEditable() implements SaveResult {}
}
