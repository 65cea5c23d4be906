package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Retelling;
import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Rule;
import app.asked.core.words.Chosen;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import app.asked.server.ask.form.Wording;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts what was said about an ask into words, part by part. What was not answered is not there.
public final class AskSummary {
    /// Something said, and what it is about.
    public record Fact(String what, String said) {}

    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    private AskSummary(Words words) {
        this.words = words;
    }

    public static List<Fact> about(Words words, FoundAsk ask, List<Rule> rules) {
        AskSummary facts = new AskSummary(words);
        facts.line("ask.detail.who", ask.ask().who());
        facts.line("ask.place", ask.ask().place());
        facts.text(
                "ask.rules.question",
                rules.stream()
                        .filter(rule -> ask.ask().rules().contains(rule.id()))
                        .map(rule -> rule.text().text())
                        .collect(Collectors.joining(", ")));
        return facts.all();
    }

    public static List<Fact> of(Words words, Forecast forecast) {
        AskSummary facts = new AskSummary(words);
        facts.tenth(
                "afterwards.compared.no-and-answer",
                forecast.chanceOfNo() == null ? null : forecast.chanceOfNo().cell());
        facts.scale("afterwards.compared.fear-and-fear", forecast.fear());
        facts.line("ask.detail.feared", forecast.feared());
        facts.tenth(
                "ask.detail.belief",
                forecast.fearedChance() == null ? null : forecast.fearedChance().cell());
        return facts.all();
    }

    public static List<Fact> of(Words words, Answer answer) {
        AskSummary facts = new AskSummary(words);
        facts.text("ask.detail.answer", words.say("answer." + answer.answer().key()));
        facts.facts.addAll(besideTheirWord(words, answer));
        return facts.all();
    }

    /// What was said of an answer but for the answer itself.
    public static List<Fact> besideTheirWord(Words words, Answer answer) {
        AskSummary facts = new AskSummary(words);
        facts.text("answer.for-less", answer.forLess() ? words.say("ask.yes") : "");
        facts.tapped("manner.question", "manner", answer.manner());
        facts.scale("afterwards.compared.fear-and-fear", answer.fear());
        if (answer.sting() != null) {
            facts.scale("ask.detail.sting", answer.sting().worst());
            facts.scale("ask.detail.sting-now", answer.sting().now());
        }
        facts.tapped(
                "ask.detail.came-true",
                "came-true",
                answer.cameTrue() == null ? List.of() : List.of(answer.cameTrue()));
        facts.tenth(
                "ask.detail.belief-again",
                answer.fearedChance() == null ? null : answer.fearedChance().cell());
        facts.chosen("feeling.question", "feeling", answer.feelings());
        facts.chosen("ask.detail.body", "body", answer.body());
        facts.tapped("came-of-it.question", "came-of-it", answer.cameOfIt());
        facts.tapped("leaned-on.question", "leaned-on", answer.leanedOn());
        facts.line("ask.detail.offer", answer.offer());
        facts.text("ask.log.came", answer.came() == null ? "" : DayFormat.dayAndTime(words, answer.came()));
        return facts.all();
    }

    /// What was said of backing out.
    ///
    /// @param wording of the ask's channel
    public static List<Fact> of(Words words, Wording wording, BackedOut out) {
        AskSummary facts = new AskSummary(words);
        facts.tapped("in-the-way.question", value -> wording.of("in-the-way", value), out.inTheWay());
        facts.tapped(
                "got-to.question",
                value -> wording.of("got-to", value),
                out.gotTo() == null ? List.of() : List.of(out.gotTo()));
        facts.chosen("feeling.question", "feeling", out.feelings());
        return facts.all();
    }

    public static List<Fact> of(Words words, CheckIn checkIn) {
        AskSummary facts = new AskSummary(words);
        facts.text("ask.detail.when", DayFormat.dayAndTime(words, checkIn.when()));
        facts.scale("ask.detail.replaying", checkIn.replaying());
        facts.scale("ask.detail.sting-now", checkIn.sting());
        facts.tapped(
                "recovered.question",
                "recovered",
                checkIn.recovered() == null ? List.of() : List.of(checkIn.recovered()));
        facts.text(
                "ask.check-in.minutes",
                checkIn.recoveredMinutes() == null ? "" : Integer.toString(checkIn.recoveredMinutes()));
        return facts.all();
    }

    /// What the person wrote.
    public static List<Fact> notes(Words words, WholeAsk ask) {
        AskSummary facts = new AskSummary(words);
        if (ask.answer() != null) {
            facts.prose("ask.detail.lesson", ask.answer().lesson());
            Retelling story = ask.answer().story() == null
                    ? new Retelling(null, null, null)
                    : ask.answer().story();
            facts.prose("ask.story.happened", story.happened());
            facts.prose("ask.story.told", story.told());
            facts.prose("ask.story.another", story.another());
        }
        if (ask.backedOut() != null) {
            facts.prose("ask.note", ask.backedOut().note());
        }
        if (ask.harm() != null) {
            facts.prose("ask.note", ask.harm().note());
        }
        return facts.all();
    }

    private List<Fact> all() {
        return List.copyOf(facts);
    }

    private void text(String what, String said) {
        if (!said.isEmpty()) {
            facts.add(new Fact(words.say(what), said));
        }
    }

    private void line(String what, @Nullable Line line) {
        text(what, line == null ? "" : line.text());
    }

    private void prose(String what, @Nullable Prose prose) {
        text(what, prose == null ? "" : prose.text());
    }

    private void scale(String what, @Nullable Scale scale) {
        text(what, scale == null ? "" : Integer.toString(scale.cell()));
    }

    private void tenth(String what, @Nullable Integer cell) {
        text(what, cell == null ? "" : words.say("ask.tenth", "tenth", cell));
    }

    private void tapped(String what, String label, Collection<? extends Keyed> values) {
        tapped(what, value -> words.say(label + "." + value.key()), values);
    }

    private void tapped(String what, Function<Keyed, String> label, Collection<? extends Keyed> values) {
        text(what, values.stream().map(label).collect(Collectors.joining(", ")));
    }

    private <E extends Enum<E> & Keyed> void chosen(String what, String label, Chosen<E> chosen) {
        Stream<String> listed = chosen.listed().stream().map(value -> words.say(label + "." + value.key()));
        text(what, Stream.concat(listed, chosen.own().stream().map(Line::text)).collect(Collectors.joining(", ")));
    }
}
