package be.belgianid.document.seal;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of one document; seals each part together with the place where it belongs. */
public final class DataKey {
    /** How many bytes longer sealed content is: a nonce before, a tag behind. */
    public static final int OVERHEAD = 12 + 16;

    private static final int LENGTH = 32;
    private static final String HASH = "HmacSHA256";

    private final byte[] bytes;
    private final AesGcmJce cipher;

    DataKey(byte[] bytes) throws GeneralSecurityException {
        this.bytes = bytes.clone();
        this.cipher = new AesGcmJce(bytes);
    }

    /** A new random key. */
    public static DataKey random() {
        try {
            return new DataKey(Random.randBytes(LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Encrypts; only the same place opens it again. */
    public byte[] seal(byte[] clear, String place) {
        try {
            return cipher.encrypt(clear, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Decrypts, or says that the content was tampered with. */
    public byte[] open(byte[] sealed, String place) {
        try {
            return cipher.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal(place);
        }
    }

    /** A hash that only this key gives: tells equal content without telling what it is. */
    public byte[] fingerprint(byte[] content) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(bytes, HASH));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "DataKey[masked]";
    }
}
