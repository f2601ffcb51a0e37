package be.belgianid.request;

/** There is no such request, or it belongs to another organisation: the two look the same. */
public class RequestNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RequestNotFound(RequestId id) {
        super("request " + id);
    }
}
