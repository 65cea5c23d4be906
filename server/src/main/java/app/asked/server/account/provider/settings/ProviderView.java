package app.asked.server.account.provider.settings;

import app.asked.server.account.provider.ProviderAccount;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.ZoneId;

/// A linked account, as its person reads of it.
final class ProviderView {
    private ProviderView() {}

    static String said(Words words, ProviderAccount account, ZoneId zone) {
        String made = DayFormat.date(words, account.made().atZone(zone).toLocalDate());
        return account.seen() == null
                ? words.say("provider.unused", "made", made)
                : words.say("provider.seen", "made", made, "when", DayFormat.dateAndTime(words, account.seen(), zone));
    }
}
