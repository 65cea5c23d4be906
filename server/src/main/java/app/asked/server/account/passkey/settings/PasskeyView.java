package app.asked.server.account.passkey.settings;

import app.asked.server.account.passkey.Passkey;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.ZoneId;

/// One passkey, with when it came and when it was last used.
public record PasskeyView(String href, String name, String seen) {
    static PasskeyView of(Words words, Passkey passkey, ZoneId zone) {
        return new PasskeyView(
                PasskeyPages.PATH + "/" + passkey.id(), name(words, passkey), seen(words, passkey, zone));
    }

    /// The same as its person typed it.
    PasskeyView called(String typed) {
        return new PasskeyView(href, typed, seen);
    }

    private static String name(Words words, Passkey passkey) {
        return passkey.name() == null
                ? words.say("passkey.unnamed")
                : passkey.name().text();
    }

    private static String seen(Words words, Passkey passkey, ZoneId zone) {
        String made = DayFormat.date(words, passkey.made().atZone(zone).toLocalDate());
        return passkey.seen() == null
                ? words.say("passkey.unused", "made", made)
                : words.say("passkey.seen", "made", made, "when", DayFormat.dateAndTime(words, passkey.seen(), zone));
    }
}
