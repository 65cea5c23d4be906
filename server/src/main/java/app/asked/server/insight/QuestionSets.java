package app.asked.server.insight;

import app.asked.core.ask.WholeAsk;
import app.asked.core.insight.questions.Probed;
import app.asked.core.insight.questions.QuestionSet;
import app.asked.server.ask.Asks;
import app.asked.server.journey.Journeys;
import app.asked.server.next.Offers;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When a person’s sets of questions may be filled in.
final class QuestionSets {
    private QuestionSets() {}

    /// Why a set waits today, in words; null where it may be filled in.
    static @Nullable String waits(QuestionSet set, Tx tx, UUID person, LocalDate today, Words words) {
        boolean resting = Journeys.rest(tx, person, today).isPresent();
        return switch (set.turn(hasAsked(tx, person), resting, last(tx, person), today)) {
            case QuestionSet.Now _ -> null;
            case QuestionSet.BeforeFirstAsk _ -> words.say("questions.before-first-ask");
            case QuestionSet.Rest _ -> words.say("questions.rest");
            case QuestionSet.Later(QuestionSet filledIn, LocalDate last, LocalDate next) ->
                words.say(
                        filledIn == set ? "questions.soon" : "questions.another",
                        "day",
                        DayFormat.day(words, last),
                        "next",
                        DayFormat.day(words, next));
        };
    }

    static boolean hasAsked(Tx tx, UUID person) {
        return Asks.numbers(tx, person).stream().anyMatch(WholeAsk::made);
    }

    private static Map<QuestionSet, LocalDate> last(Tx tx, UUID person) {
        Map<QuestionSet, LocalDate> last = new EnumMap<>(QuestionSet.class);
        Probed.of(Offers.ratings(tx, person)).forEach(probed -> last.put(QuestionSet.PROBE, probed.day()));
        Arsqs.all(tx, person).stream()
                .map(arsq -> arsq.when().day())
                .max(Comparator.naturalOrder())
                .ifPresent(day -> last.put(QuestionSet.A_RSQ, day));
        return last;
    }
}
