package be.belgianid.document;

import java.io.Serializable;

/**
 * Where something stands on a document: the page, counted from 0, and an upright box in shares of the page's width and
 * height.
 */
public record Place(int page, double left, double top, double width, double height) implements Serializable {
    public Place onPage(int other) {
        return new Place(other, left, top, width, height);
    }
}
