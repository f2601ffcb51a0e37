package be.belgianid.notification;

import jakarta.mail.SendFailedException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** What a mail server's failure means, without its text, which may quote the address. */
record Refusal(boolean forGood, String cause) {
    private static final int PERMANENT = 500;

    static Refusal of(Exception failure) {
        var code = replyCode(failure);
        return new Refusal(
                code.filter(reply -> reply >= PERMANENT).isPresent(),
                code.map(reply -> "SMTP " + reply)
                        .orElseGet(() -> rootOf(failure).getClass().getSimpleName()));
    }

    private static Optional<Integer> replyCode(Exception failure) {
        var failures = failure instanceof MailSendException several
                ? Stream.concat(Stream.of(failure), Stream.of(several.getMessageExceptions()))
                : Stream.of(failure);
        return failures.flatMap(Refusal::chain).flatMap(Refusal::codeOf).findFirst();
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Refusal::next);
    }

    private static @Nullable Throwable next(Throwable failure) {
        var next = failure instanceof SendFailedException several ? several.getNextException() : null;
        return next == null ? failure.getCause() : next;
    }

    private static Stream<Integer> codeOf(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> Stream.of(address.getReturnCode());
            case SMTPSendFailedException send -> Stream.of(send.getReturnCode());
            default -> Stream.empty();
        };
    }

    private static Throwable rootOf(Throwable failure) {
        return chain(failure).reduce(failure, (first, last) -> last);
    }
}
