package be.belgianid.document.intake;

/** A page as the screen shows it and the reader reads it: an upright JPEG without metadata. */
public record RenderedPage(int width, int height, byte[] jpeg) {
    @Override
    public String toString() {
        return "RenderedPage[" + width + "x" + height + "]";
    }
}
