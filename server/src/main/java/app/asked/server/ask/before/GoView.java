package app.asked.server.ask.before;

import app.asked.core.ask.Forecast;
import app.asked.core.challenge.Basis;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChanceOfNo;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Version;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.ask.FoundAsk;
import app.asked.server.web.look.Paint;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a person takes along: the lines to say, the first tiny step, and how it is done.
///
/// @param since since when they get ready
/// @param guessed their own chance of a no, in words
/// @param known the published or estimated one; it shows beside their own, or when asked for
public record GoView(
        FoundAsk ask,
        String title,
        Paint paint,
        @Nullable String opening,
        @Nullable String exit,
        @Nullable String firstStep,
        @Nullable String how,
        @Nullable String since,
        @Nullable String guessed,
        @Nullable String known,
        boolean canBeSmaller) {
    /// Whether it is asked in writing, so that what to say can be copied.
    public boolean isWritten() {
        Channel channel = ask.ask().channelOf(ask.challenge());
        return channel == Channel.MESSAGE || channel == Channel.EMAIL;
    }

    static GoView of(Words words, FoundAsk ask, ZoneId zone) {
        Challenge challenge = ask.challenge();
        Forecast forecast = ask.forecast();
        return new GoView(
                ask,
                ask.title(words),
                ask.paint(),
                line(challenge, Challenge::opening),
                line(challenge, Challenge::exit),
                line(challenge, Challenge::firstStep),
                how(challenge),
                ask.ask().wasPutOff() ? null : since(words, forecast, zone),
                forecast == null || forecast.chanceOfNo() == null
                        ? null
                        : words.say(
                                "ask.go.guessed", "tenth", forecast.chanceOfNo().cell()),
                challenge == null || ask.ask().version() != Version.AS_IS ? null : known(words, challenge.chanceOfNo()),
                Plan.of(ask).canBeSmaller());
    }

    private static @Nullable String line(@Nullable Challenge challenge, Function<Challenge, @Nullable Line> part) {
        Line line = challenge == null ? null : part.apply(challenge);
        return line == null ? null : line.text();
    }

    private static @Nullable String how(@Nullable Challenge challenge) {
        Prose how = challenge == null ? null : challenge.how();
        return how == null ? null : how.text();
    }

    private static @Nullable String since(Words words, @Nullable Forecast forecast, ZoneId zone) {
        return forecast == null || forecast.preparedFrom() == null
                ? null
                : words.say("ask.go.since", "time", DayFormat.time(words, forecast.preparedFrom(), zone));
    }

    private static String known(Words words, ChanceOfNo chance) {
        String key = chance.basis() == Basis.PUBLISHED ? "ask.go.published" : "ask.go.estimated";
        return words.say(key, "tenth", chance.value().cell());
    }
}
