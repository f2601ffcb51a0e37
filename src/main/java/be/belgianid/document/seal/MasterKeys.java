package be.belgianid.document.seal;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that wrap the documents' keys: the first wraps, all of them open, so that a new one can take over without
 * touching what is stored. They come from the environment; only the sandbox makes one itself, in its data folder, and
 * goes on opening what that one has wrapped when the environment names another.
 */
@Component
public class MasterKeys {
    private static final int LENGTH = 32;
    private static final int FEWEST_DIFFERENT_BYTES = 12;
    private static final String OWN_KEY = "master.key";

    private final Map<String, AesGcmJce> keys = new LinkedHashMap<>();
    private final String current;

    MasterKeys(
            @Value("${BELGIANID_MASTER_KEY:}") String configured,
            @Value("${belgianid.sandbox.enabled:false}") boolean sandbox,
            @Value("${belgianid.data:data}") Path data) {
        if (configured.isBlank() && !sandbox) {
            throw new IllegalStateException(
                    "BELGIANID_MASTER_KEY is not set: give 32 random bytes in Base64, for example "
                            + "from `openssl rand -base64 32`; documents cannot be opened without it, so keep it safe");
        }
        var file = data.resolve(OWN_KEY);
        if (!configured.isBlank()) {
            addAll(configured);
        }
        if (sandbox && (configured.isBlank() || Files.exists(file))) {
            add(generated(file).strip());
        }
        current = keys.keySet().iterator().next();
    }

    /** The keys as the environment and the sandbox's data folder give them; fails when there is none. */
    public static MasterKeys of(String configured, Path data) {
        var sandbox = Files.exists(data.resolve(OWN_KEY));
        return new MasterKeys(configured, sandbox, data);
    }

    /** Encrypts a document's key for its document. */
    public WrappedKey wrap(DataKey key, String document) {
        try {
            return new WrappedKey(current, cipher(current).encrypt(key.bytes(), associated(document)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a document's key, which only fits the document that it was wrapped for. */
    public DataKey unwrap(WrappedKey wrapped, String document) {
        try {
            return new DataKey(cipher(wrapped.masterKey()).decrypt(wrapped.bytes(), associated(document)));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal("key of " + document);
        }
    }

    /** Whether what this key has wrapped can be opened. */
    public boolean canOpen(WrappedKey wrapped) {
        return keys.containsKey(wrapped.masterKey());
    }

    /** The name of the key that wraps now. */
    public String current() {
        return current;
    }

    private AesGcmJce cipher(String name) throws GeneralSecurityException {
        var cipher = keys.get(name);
        if (cipher == null) {
            throw new GeneralSecurityException("no master key " + name);
        }
        return cipher;
    }

    private static byte[] associated(String document) {
        return ("document-key/" + document).getBytes(StandardCharsets.UTF_8);
    }

    private void addAll(String texts) {
        for (var text : texts.strip().split("\\s*,\\s*")) {
            add(text);
        }
    }

    private void add(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            var different = new String(bytes, StandardCharsets.ISO_8859_1)
                    .chars()
                    .distinct()
                    .count();
            if (bytes.length != LENGTH || different < FEWEST_DIFFERENT_BYTES) {
                throw new IllegalArgumentException("length or randomness");
            }
            var name = HexFormat.of()
                    .formatHex(
                            Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), 4));
            keys.putIfAbsent(name, new AesGcmJce(bytes));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new IllegalStateException("BELGIANID_MASTER_KEY is not 32 random bytes in Base64");
        }
    }

    private static String generated(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var text = Base64.getEncoder().encodeToString(DataKey.random().bytes());
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, text, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                return Files.readString(file);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
