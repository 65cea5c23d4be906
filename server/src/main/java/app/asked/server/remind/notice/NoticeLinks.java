package app.asked.server.remind.notice;

import app.asked.server.settings.Settings;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Links from a reminder, which act for its person without a sign-in: on that day alone, and for no more than putting
/// it
/// off or resting.
@Component
public final class NoticeLinks {
    static final String PATH = "/notice/";

    private static final String PURPOSE = "notice";
    private static final int LENGTH = 2 * Long.BYTES + Integer.BYTES;

    private final SignedLinks links;
    private final Settings settings;

    NoticeLinks(SignedLinks links, Settings settings) {
        this.links = links;
        this.settings = settings;
    }

    /// Where the reminder itself is, for whoever is not here.
    public String to(Notice notice) {
        return settings.url() + path(notice);
    }

    /// The same within this Asked.
    public String path(Notice notice) {
        UUID person = notice.person();
        byte[] told = ByteBuffer.allocate(LENGTH)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .putInt((int) notice.day().toEpochDay())
                .array();
        return PATH + links.sign(PURPOSE, told);
    }

    /// The reminder that a link names; empty where we did not make it.
    Optional<Notice> read(String token) {
        return links.read(PURPOSE, token, LENGTH)
                .map(told -> new Notice(new UUID(told.getLong(), told.getLong()), LocalDate.ofEpochDay(told.getInt())));
    }
}
