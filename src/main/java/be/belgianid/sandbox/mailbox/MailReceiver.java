package be.belgianid.sandbox.mailbox;

import be.belgianid.sandbox.InSandbox;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A mail server on the loopback address; what it accepts is in the database before the sender hears « accepted ». */
@Component
@InSandbox
@ConditionalOnProperty("belgianid.sandbox.mail-port")
class MailReceiver implements DisposableBean {
    private final GreenMail server;
    private final Mailbox mailbox;
    private final GreenMailUser everybody;

    MailReceiver(Mailbox mailbox, @Value("${belgianid.sandbox.mail-port}") int port) {
        this.mailbox = mailbox;
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        everybody = server.setUser("everybody@sandbox.invalid", "");
        server.getUserManager().setMessageDeliveryHandler(this::deliver);
        server.start();
    }

    @Override
    public void destroy() {
        server.stop();
    }

    private GreenMailUser deliver(MovingMessage message, MailAddress recipient) throws MessagingException {
        try {
            mailbox.receive(recipient.getEmail(), MailContent.of(message.getMessage()));
            return everybody;
        } catch (IOException e) {
            throw new MessagingException("unreadable mail", e);
        }
    }
}
