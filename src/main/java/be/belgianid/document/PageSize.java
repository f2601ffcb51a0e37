package be.belgianid.document;

/** How large a page is shown. */
public enum PageSize {
    /** To choose from. */
    THUMBNAIL,
    /** To read beside a form. */
    SCREEN,
    /** As it is kept. */
    FULL
}
