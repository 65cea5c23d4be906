package app.asked.server.journey.arrival;

import app.asked.core.journey.Avoided;
import app.asked.core.journey.Pull;
import app.asked.core.journey.PullTurn;
import app.asked.core.journey.Rule;
import app.asked.core.words.Line;
import app.asked.server.account.People;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Folding;
import app.asked.server.storage.sql.Tx;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The own rules of a person and what they avoid, as `/my-rules` shows and adds to them.
///
/// @param arriving whether the person has had no journey yet
/// @param rev at which they stand like this
record RulesAndAvoided(List<Rule> rules, List<Avoided> avoided, List<Pull> pulls, boolean arriving, long rev) {
    static RulesAndAvoided of(Tx tx, UUID person) {
        return new RulesAndAvoided(
                Journeys.rules(tx, person).reversed(),
                Journeys.avoided(tx, person).reversed(),
                Journeys.pulls(tx, person),
                Journeys.all(tx, person).isEmpty(),
                People.rev(tx, person));
    }

    List<Avoided> open() {
        return avoided.stream().filter(each -> each.asked() == null).toList();
    }

    List<Avoided> asked() {
        return avoided.stream().filter(each -> each.asked() != null).toList();
    }

    /// Whether the pull to avoid it may be rated today. Nobody is asked who has just arrived.
    PullTurn pullTurn(LocalDate today) {
        return arriving ? new PullTurn.Nothing() : PullTurn.of(avoided, pulls, today);
    }

    /// How many more may stand open.
    int free() {
        return Math.max(0, Avoided.MOST_OPEN - open().size());
    }

    boolean hasRule(String text) {
        return isAmong(rules.stream().map(Rule::text), text);
    }

    boolean avoids(String text) {
        return isAmong(avoided.stream().map(Avoided::text), text);
    }

    private static boolean isAmong(Stream<Line> lines, String text) {
        return lines.anyMatch(line -> Folding.of(line.text()).equals(Folding.of(text.strip())));
    }

    /// Adds what is not there yet: a form that is sent twice adds once. There is room for all of it.
    void add(Tx tx, List<Line> newRules, List<Line> newAvoided) {
        newRules.stream()
                .filter(line -> !hasRule(line.text()))
                .map(line -> new Rule(UuidCreator.getTimeOrderedEpoch(), line))
                .forEach(rule -> VersionedWrites.set(tx, Journeys.RULES, rule.id(), rule));
        newAvoided.stream()
                .filter(line -> !avoids(line.text()))
                .map(line -> new Avoided(UuidCreator.getTimeOrderedEpoch(), line, null))
                .forEach(avoided -> VersionedWrites.set(tx, Journeys.AVOIDED, avoided.id(), avoided));
    }
}
