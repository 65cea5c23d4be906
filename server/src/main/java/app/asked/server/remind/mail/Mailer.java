package app.asked.server.remind.mail;

import app.asked.server.remind.send.Delivery;
import app.asked.server.settings.MailServer;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// Hands mails to the host's mail server, each on a connection of its own and within seconds.
final class Mailer {
    private static final String MILLIS = "10000";

    private final MailServer server;
    private final Session session;

    Mailer(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
    }

    Delivery.Outcome send(Mail mail) throws IOException {
        try (Transport transport = session.getTransport()) {
            MimeMessage message = message(mail);
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.Outcome.DELIVERED;
        } catch (SendFailedException refused) {
            return Delivery.Outcome.REFUSED;
        } catch (MessagingException away) {
            throw new IOException("the mail server did not take it", away);
        }
    }

    /// Sends it, and answers what the server said to it.
    String hear(Mail mail) throws MessagingException {
        try (Transport transport = session.getTransport()) {
            MimeMessage message = message(mail);
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
            return transport instanceof SMTPTransport smtp
                    ? smtp.getLastServerResponse().strip()
                    : "";
        }
    }

    private void connect(Transport transport) throws MessagingException {
        String host = server.address().getHost();
        int port = server.address().getPort();
        if (server.user().isEmpty()) {
            transport.connect(host, port, null, null);
        } else {
            transport.connect(host, port, server.user(), server.password());
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!mail.end().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + mail.end() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private static Properties properties(MailServer server) {
        String kind = server.address().getScheme();
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", kind);
        // Otherwise it would ask around for this machine's name, which may take minutes.
        properties.setProperty("mail.from", server.from());
        properties.setProperty("mail." + kind + ".localhost", server.domain());
        properties.setProperty(
                "mail." + kind + ".auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty("mail." + kind + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + kind + ".starttls.enable", "true");
        properties.setProperty(
                "mail." + kind + ".starttls.required", Boolean.toString(!server.isSecure() && !server.isLocal()));
        properties.setProperty("mail." + kind + ".connectiontimeout", MILLIS);
        properties.setProperty("mail." + kind + ".timeout", MILLIS);
        properties.setProperty("mail." + kind + ".writetimeout", MILLIS);
        return properties;
    }
}
