package app.asked.server.next;

import app.asked.core.ask.Outcome;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.CheckInDue;
import app.asked.core.words.Line;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a check-in is about, from the ask's own facts: "Yesterday a guard said probably not. How do you feel about it
/// now?"
final class CheckInSentence {
    private CheckInSentence() {}

    static String of(Words words, CheckInDue due, LocalDate today) {
        Map<String, Object> said = new HashMap<>(when(words, due.over(), today));
        if (due.asks().size() > 1) {
            said.put("asks", due.asks().size());
            return words.say("today.check-in.several", said);
        }
        WholeAsk ask = due.asks().getFirst();
        Outcome answer = Objects.requireNonNull(ask.answer()).answer();
        String who = who(words, ask.ask().who());
        said.put("known", who == null ? "no" : "yes");
        said.put("who", who == null ? "" : who);
        said.put("answer", answer.name().toLowerCase(Locale.ROOT));
        return words.say(answer == Outcome.NO_REPLY ? "today.check-in.no-reply" : "today.check-in.one", said);
    }

    /// What was asked, each once.
    static List<String> titles(CheckInDue due) {
        return due.asks().stream()
                .map(ask -> ask.ask().title())
                .filter(Objects::nonNull)
                .map(Line::text)
                .distinct()
                .toList();
    }

    private static Map<String, Object> when(Words words, LocalDate day, LocalDate today) {
        String when = "other";
        if (day.equals(today)) {
            when = "today";
        } else if (day.equals(today.minusDays(1))) {
            when = "yesterday";
        }
        return Map.of("when", when, "day", DayFormat.dayOfWeek(words, day));
    }

    /// Whom the person named, where it can stand in the middle of a sentence: "A guard" as "a guard"; not "Guard".
    private static @Nullable String who(Words words, @Nullable Line who) {
        String[] named = who == null ? new String[0] : who.text().split(" ", 2);
        if (named.length < 2) {
            return null;
        }
        String first = named[0].toLowerCase(words.locale());
        return Set.of(words.say("today.check-in.begins").split(" ")).contains(first) ? first + " " + named[1] : null;
    }
}
