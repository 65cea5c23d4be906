package app.asked.server.transfer.deleted;

import app.asked.core.ask.Ask;
import app.asked.core.challenge.Challenge;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Rule;
import app.asked.core.story.Story;
import app.asked.core.words.Line;
import app.asked.server.ask.Asks;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Gone;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.story.Stories;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was deleted lately, the latest first.
///
/// @param most how many of each kind are shown, where there may be more of one
public record DeletedView(List<Item> items, @Nullable Integer most) {
    /// Something that can come back.
    ///
    /// @param kind what it is, and when it was deleted
    /// @param back where a form brings it back
    public record Item(String title, String kind, String back) {}

    private record Deleted(
            Instant when, String kind, @Nullable Line title, String back) {}

    static DeletedView of(Tx tx, UUID person, Words words, ZoneId zone) {
        List<List<Deleted>> kinds = List.of(
                all(Asks.gone(tx, person), DeletedView::ask),
                all(Challenges.gone(tx, person), DeletedView::challenge),
                all(Journeys.goneRules(tx, person), DeletedView::rule),
                all(Journeys.goneAvoided(tx, person), DeletedView::avoided),
                all(Stories.gone(tx, person), DeletedView::story));
        return new DeletedView(
                kinds.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Deleted::when).reversed())
                        .map(each -> item(words, zone, each))
                        .toList(),
                kinds.stream().anyMatch(kind -> kind.size() >= Gone.MOST) ? Gone.MOST : null);
    }

    private static <T> List<Deleted> all(List<Versioned<T>> gone, Function<Versioned<T>, Deleted> shown) {
        return gone.stream().map(shown).toList();
    }

    private static Deleted ask(Versioned<Ask> kept) {
        Ask ask = kept.value();
        return deleted(kept, "ask", ask.title(), "/asks/" + ask.id() + "/delete/" + kept.rev() + "/undo");
    }

    private static Deleted challenge(Versioned<Challenge> kept) {
        Challenge own = kept.value();
        return deleted(kept, "challenge", own.title(), "/challenges/" + own.id().value() + "/undo");
    }

    private static Deleted rule(Versioned<Rule> kept) {
        Rule rule = kept.value();
        return deleted(kept, "rule", rule.text(), "/rules/" + rule.id() + "/undo");
    }

    private static Deleted avoided(Versioned<Avoided> kept) {
        Avoided avoided = kept.value();
        return deleted(kept, "avoided", avoided.text(), "/avoided/" + avoided.id() + "/undo");
    }

    private static Deleted story(Versioned<Story> kept) {
        Story story = kept.value();
        return deleted(kept, "story", story.title(), "/stories/" + story.id() + "/undo");
    }

    private static Deleted deleted(Versioned<?> kept, String kind, @Nullable Line title, String back) {
        return new Deleted(Objects.requireNonNull(kept.gone()), kind, title, back);
    }

    private static Item item(Words words, ZoneId zone, Deleted deleted) {
        String day = DayFormat.day(words, deleted.when().atZone(zone).toLocalDate());
        return new Item(
                deleted.title() == null
                        ? words.say("ask.untitled")
                        : deleted.title().text(),
                words.say("transfer.deleted." + deleted.kind(), "day", day),
                deleted.back());
    }
}
