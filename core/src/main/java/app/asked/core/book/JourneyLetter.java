package app.asked.core.book;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.JourneyFacts;
import app.asked.core.journey.week.Arc;
import app.asked.core.journey.week.JourneyEnd;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Line;
import app.asked.core.words.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The letter of a journey: what it held, its arc by weeks, before and after, and the words that close it. It is told
/// from the weeks each time and never stored; what the person wrote of a week stands in it as they wrote it.
///
/// @param opening what it held, and in how many weeks an ask was made
/// @param weeks the arc
/// @param sides before and after, as the person's own numbers have it; empty where there are too few
/// @param dared what they used to avoid, and asked
/// @param onwards rules of theirs that they bent, where they named any
/// @param closing with room for disappointment
public record JourneyLetter(
        List<Said> opening,
        List<WeekFacts> weeks,
        List<BeforeAndAfter> sides,
        List<Line> dared,
        List<Said> onwards,
        Said closing) {
    public JourneyLetter {
        opening = List.copyOf(opening);
        weeks = List.copyOf(weeks);
        sides = List.copyOf(sides);
        dared = List.copyOf(dared);
        onwards = List.copyOf(onwards);
    }

    /// The letter of a journey as it stands.
    ///
    /// @param avoided the person's, whenever they asked for it
    /// @param over whether the journey is: before that, the letter says that more may come
    public static JourneyLetter of(JourneyFacts facts, List<WeekFacts> weeks, List<Avoided> avoided, boolean over) {
        Arc arc = new Arc(weeks);
        JourneyEnd end = JourneyEnd.of(arc);
        List<Said> opening = new ArrayList<>();
        opening.add(end.held());
        if (!arc.made().isEmpty()) {
            opening.add(weeks(arc));
        }
        return new JourneyLetter(
                opening,
                weeks,
                BeforeAndAfter.of(weeks),
                dared(facts, weeks, avoided),
                bent(arc.made()),
                over
                        ? end.words()
                        : new Said(
                                "book.letter.so-far", Map.of("asks", arc.made().size())));
    }

    private static Said weeks(Arc arc) {
        int weeks = arc.weeks().size();
        int with = arc.weeksWithAnAsk();
        return with == weeks
                ? new Said("book.letter.weeks.all", Map.of("weeks", weeks))
                : new Said("book.letter.weeks.some", Map.of("weeks", weeks, "with", with));
    }

    private static List<Line> dared(JourneyFacts facts, List<WeekFacts> weeks, List<Avoided> avoided) {
        return avoided.stream()
                .filter(each -> each.asked() != null
                        && !weeks.isEmpty()
                        && !each.asked().isBefore(facts.journey().starts())
                        && (weeks.getLast().week().to() == null
                                || !each.asked().isAfter(weeks.getLast().week().to())))
                .map(Avoided::text)
                .toList();
    }

    private static List<Said> bent(List<WholeAsk> made) {
        long rules = made.stream()
                .flatMap(ask -> ask.ask().rules().stream())
                .distinct()
                .count();
        return rules == 0 ? List.of() : List.of(new Said("book.letter.rules", Map.of("count", rules)));
    }
}
