package be.belgianid.document.seal;

/** A document's key as stored: encrypted by the master key of this name. */
public record WrappedKey(String masterKey, byte[] bytes) {
    @Override
    public String toString() {
        return "WrappedKey[" + masterKey + "]";
    }
}
