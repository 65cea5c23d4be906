package app.asked.server.settings;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.env.PropertyResolver;

/// The host's mail server, over which reminders can be mailed.
///
/// @param address `smtp://mail.example:587`, which has to speak TLS (STARTTLS) unless it is this machine, or
/// `smtps://mail.example:465`
/// @param from who the mails are from
/// @param user blank where the server asks for none
public record MailServer(URI address, String from, String user, String password) {
    private static final Set<String> KINDS = Set.of("smtp", "smtps");
    /// An address as it is written in ASCII, and nothing that could end the line that it stands in.
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*");

    private static final int LONGEST = 200;

    /// Whether mail can be sent to it, as far as one sees.
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    /// Empty where the host has none.
    public static Optional<MailServer> of(PropertyResolver properties) {
        String address = properties.getProperty("asked.mail", "").strip();
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(new MailServer(
                        address(address),
                        properties.getProperty("asked.mail.from", "").strip(),
                        properties.getProperty("asked.mail.user", ""),
                        properties.getProperty("asked.mail.password", "")));
    }

    static URI address(String text) {
        URI address = URI.create(text);
        boolean isServer = KINDS.contains(address.getScheme())
                && address.getHost() != null
                && address.getPort() > 0
                && address.getRawUserInfo() == null
                && address.getRawPath().isEmpty();
        if (!isServer) {
            throw new IllegalArgumentException("no mail server");
        }
        return address;
    }

    static String from(String text) {
        if (!isAddress(text)) {
            throw new IllegalArgumentException("no address");
        }
        return text;
    }

    /// The part of `from` after the @.
    public String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    public boolean isSecure() {
        return "smtps".equals(address.getScheme());
    }

    /// Whether nobody is between here and there.
    public boolean isLocal() {
        return Settings.isLocalName(address.getHost());
    }

    /// Never the password: it may end up in a log.
    @Override
    public String toString() {
        return "a mail server";
    }
}
