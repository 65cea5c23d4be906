package app.asked.server.journey.arrival;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Words;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rules and avoided things to add, tapped and in own words.
record MyRulesForm(
        Set<SuggestedRule> rules,
        @Nullable Line ownRule,
        Set<SuggestedAvoided> avoided,
        @Nullable Line ownAvoided) {
    /// @param mine what is there already, and counts once
    static MyRulesForm read(Fields in, app.asked.server.web.message.Words words, RulesAndAvoided mine) {
        MyRulesForm read = new MyRulesForm(
                in.or("rule", Choices.some(SuggestedRule.class), Set.of()),
                in.opt("ownRule", Words.LINE),
                in.or("avoided", Choices.some(SuggestedAvoided.class), Set.of()),
                in.opt("ownAvoided", Words.LINE));
        long wanted = read.newAvoided(words).stream()
                .filter(line -> !mine.avoids(line.text()))
                .count();
        in.rule(wanted <= mine.free(), "avoided", Problem.Code.TOO_MANY, Map.of("most", mine.free()));
        return read;
    }

    List<Line> newRules(app.asked.server.web.message.Words words) {
        return lines(words, "journeys.rule.", rules, ownRule);
    }

    List<Line> newAvoided(app.asked.server.web.message.Words words) {
        return lines(words, "journeys.avoided.", avoided, ownAvoided);
    }

    private static List<Line> lines(
            app.asked.server.web.message.Words words, String prefix, Set<? extends Keyed> tapped, @Nullable Line own) {
        List<Line> lines = new ArrayList<>();
        tapped.forEach(each -> lines.add(new Line(words.say(prefix + each.key()))));
        if (own != null) {
            lines.add(own);
        }
        return lines;
    }
}
