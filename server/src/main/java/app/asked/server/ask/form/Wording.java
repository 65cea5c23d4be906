package app.asked.server.ask.form;

import app.asked.core.challenge.Channel;
import app.asked.core.words.Keyed;
import app.asked.server.web.message.Words;
import org.jspecify.annotations.Nullable;

/// What a chip reads for an ask of one channel: nobody goes anywhere for a call. Where the messages have no wording for
/// the channel, the common one fits.
///
/// @param channel null where it is not known
public record Wording(Words words, @Nullable Channel channel) {
    public String of(String label, Keyed value) {
        String common = label + "." + value.key();
        String own = channel == null ? common : common + "." + channel.key();
        return words.say(words.has(own) ? own : common);
    }
}
