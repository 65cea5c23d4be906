package app.asked.server.remind.mail;

import app.asked.server.remind.notice.SignedLinks;
import app.asked.server.settings.Settings;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The link in each mail that ends them, without a sign-in and for as long as they go to that address.
@Component
class MailEnd {
    static final String PATH = "/notice/mail/";

    private static final String PURPOSE = "mail";
    private static final int LENGTH = 4 * Long.BYTES;

    private final SignedLinks links;
    private final Settings settings;

    MailEnd(SignedLinks links, Settings settings) {
        this.links = links;
        this.settings = settings;
    }

    /// Whose mails end, and to which address.
    record Named(UUID person, UUID address) {}

    String link(UUID person, MailAddress address) {
        byte[] told = ByteBuffer.allocate(LENGTH)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .putLong(address.id().getMostSignificantBits())
                .putLong(address.id().getLeastSignificantBits())
                .array();
        return settings.url() + PATH + links.sign(PURPOSE, told);
    }

    Optional<Named> read(String token) {
        return links.read(PURPOSE, token, LENGTH)
                .map(told ->
                        new Named(new UUID(told.getLong(), told.getLong()), new UUID(told.getLong(), told.getLong())));
    }
}
