package app.asked.server.remind.mail;

import app.asked.server.settings.MailServer;
import app.asked.server.web.message.Words;
import jakarta.mail.MessagingException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// A mail by which a host tries their mail server. What the server says is told to them alone, and kept nowhere.
@Component
public final class TestMail {
    private final Optional<MailServer> server;

    TestMail(Environment environment) {
        this.server = MailServer.of(environment);
    }

    /// What came of it.
    ///
    /// @param isTaken whether the server took the mail
    /// @param said in the server's own words, or in those of whatever could not reach it
    public record Answer(boolean isTaken, String said) {}

    public boolean isOffered() {
        return server.isPresent();
    }

    /// Sends it while the caller waits, for half a minute at most.
    public Answer send(String address, Words words) {
        Mail mail = new Mail(address, words.say("host.mail.subject"), words.say("host.mail.text"), "");
        try {
            return new Answer(true, new Mailer(server.orElseThrow()).hear(mail));
        } catch (MessagingException refused) {
            return new Answer(false, reasons(refused));
        }
    }

    private static String reasons(MessagingException refused) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Throwable why = refused; why != null; why = cause(why)) {
            reasons.add(String.valueOf(why.getMessage()).strip());
        }
        return String.join(" ", reasons);
    }

    private static @Nullable Throwable cause(Throwable why) {
        return why instanceof MessagingException mail ? mail.getNextException() : why.getCause();
    }
}
