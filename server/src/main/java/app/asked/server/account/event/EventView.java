package app.asked.server.account.event;

import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.ZoneId;

/// One thing that happened, as its person reads it.
///
/// @param device empty where it is not known
public record EventView(String what, String device, String when) {
    static EventView of(Words words, AccountEvent event, ZoneId zone) {
        return new EventView(
                words.say("account.activity." + event.kind().key()),
                event.device(),
                DayFormat.dateAndTime(words, event.at(), zone));
    }
}
