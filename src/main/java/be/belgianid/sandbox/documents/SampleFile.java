package be.belgianid.sandbox.documents;

/** A drawn document as a file to download. */
@SuppressWarnings("ArrayRecordComponent") // handed out once, never compared
public record SampleFile(String name, String mediaType, byte[] content) {}
