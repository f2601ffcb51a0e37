package be.belgianid.help.document;

/** A rectangle on a document, in tenths of a millimetre from its upper left corner. */
record Box(int x, int y, int width, int height) {
    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    int middleX() {
        return x + width / 2;
    }

    int middleY() {
        return y + height / 2;
    }
}
