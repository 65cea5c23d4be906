package app.asked.server.account.own;

import app.asked.server.account.session.Session;
import app.asked.server.web.Who;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.ZoneId;

/// One signed-in browser.
///
/// @param here whether it is the one that looks
public record SessionView(String id, String device, String seen, boolean here) {
    static SessionView of(Words words, Session session, Who who, ZoneId zone) {
        String device = session.device().isEmpty() ? words.say("account.sessions.unknown") : session.device();
        return new SessionView(
                session.id().toString(),
                device,
                words.say("account.sessions.seen", "when", DayFormat.dateAndTime(words, session.seen(), zone)),
                session.id().equals(who.session()));
    }
}
