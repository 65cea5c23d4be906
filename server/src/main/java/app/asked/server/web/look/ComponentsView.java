package app.asked.server.web.look;

import app.asked.core.ask.Feeling;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Domain;
import app.asked.core.words.Scale;
import app.asked.server.web.Toast;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.look.ChipsView.OwnWords;
import app.asked.server.web.look.HillView.Week;
import app.asked.server.web.look.StreetView.Day;
import app.asked.server.web.look.TwofoldView.Row;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One of each part, filled with something to look at.
public record ComponentsView(
        List<Named> doors,
        List<String> icons,
        AnswersView answers,
        List<ScaleView> scales,
        ChipsView manner,
        ChipsView feelings,
        ChipsView feared,
        TwofoldView facts,
        ProgressView progress,
        List<ItemView> items,
        FieldErrors errors,
        FieldErrors elsewhere,
        Toast saved,
        Toast deleted,
        StreetView street,
        HillView hill,
        TerraceView terrace) {

    /// A door and the word for how it stands or who was asked.
    public record Named(DoorView door, String name) {}

    static ComponentsView of(Words words) {
        return new ComponentsView(
                doors(words),
                List.of(
                        "today",
                        "library",
                        "journey",
                        "insights",
                        "rest",
                        "check",
                        "back",
                        "plus",
                        "minus",
                        "kept",
                        "offline",
                        "heed",
                        "pencil",
                        "search",
                        "clock",
                        "say"),
                AnswersView.of(words, "answer", Paint.SHOPS, Outcome.SOFT_NO),
                List.of(
                        ScaleView.of(words, "fear", "fear").at(50).hinting(words.say("scale.first-use")),
                        ScaleView.of(words, "sting", "sting"),
                        ScaleView.of(words, "belief", "belief", "fear", words.say("feared.bother"))
                                .at(100)
                                .troubledBy(words.say("components.problem.belief"))),
                ChipsView.of(
                                words,
                                words.say("manner.question"),
                                "manner",
                                Choice.TWO,
                                "manner",
                                List.of(
                                        "warm", "kind", "polite", "joking", "firm", "hurried", "blunt", "curt",
                                        "unkind"))
                        .hinting(words.say("manner.hint"))
                        .choosing(Manner.KIND, Manner.FIRM),
                ChipsView.of(words, words.say("feeling.question"), "feelings", Choice.ANY, "feeling", Feeling.values())
                        .folding(12)
                        .choosing(Feeling.PLEASED),
                ChipsView.of(
                                words,
                                words.say("feared.question"),
                                "feared",
                                Choice.ONE,
                                "feared",
                                List.of("laugh", "annoyed", "odd", "bother", "nothing"))
                        .hinting(words.say("feared.hint"))
                        .with(new OwnWords("fearedOwn", words.say("look.own-words"), "They quote poetry at me")),
                new TwofoldView(
                        words.say("components.facts"),
                        words.say("look.guess"),
                        words.say("look.came"),
                        List.of(
                                new Row(words.say("answer.no"), "6 of 10", words.say("answer.no")),
                                new Row(words.say("components.fear"), "5", "5"),
                                new Row("“" + words.say("feared.bother") + "”", "5", null))),
                new ProgressView(2, 4, words.say("components.progress")),
                items(words),
                new FieldErrors(new TreeMap<>(Map.of(
                        "when",
                        words.say("components.problem.when"),
                        "belief",
                        words.say("components.problem.belief")))),
                FieldErrors.changedElsewhere(Form.empty(Instant.EPOCH)),
                Toast.of("toast.saved").changedAt("/components"),
                Toast.of("toast.deleted").undoneAt("/components"),
                street(words),
                hill(words),
                TerraceView.of(words));
    }

    private static StreetView street(Words words) {
        var monday = LocalDate.of(2026, 11, 16);
        return StreetView.of(
                words,
                List.of(
                        new Day(monday, List.of(door(Outcome.NO, Domain.STRANGERS)), false, false),
                        new Day(monday.plusDays(1), List.of(), true, false),
                        new Day(monday.plusDays(2), List.of(door(null, Domain.SHOPS_AND_SERVICES)), false, true),
                        new Day(monday.plusDays(3), List.of(), false, false),
                        new Day(monday.plusDays(4), List.of(), false, false),
                        new Day(
                                monday.plusDays(5),
                                List.of(door(Outcome.WAITING, Domain.WORK), door(Outcome.YES, Domain.WORK)),
                                false,
                                false),
                        new Day(monday.plusDays(6), List.of(), false, false)));
    }

    private static HillView hill(Words words) {
        var yes = door(Outcome.YES, Domain.STRANGERS);
        var no = door(Outcome.NO, Domain.SHOPS_AND_SERVICES);
        var silence = door(Outcome.NO_REPLY, Domain.WORK);
        var soft = door(Outcome.SOFT_NO, Domain.FRIENDS_AND_FAMILY);
        return HillView.of(
                words,
                List.of(
                        new Week(1, new Scale(70), List.of(no, yes, yes, no)),
                        new Week(2, new Scale(60), List.of(no, yes, no, silence, silence)),
                        new Week(3, new Scale(20), List.of(no, no, yes)),
                        new Week(4, new Scale(80), List.of(no, yes, no, soft))));
    }

    private static DoorView door(@Nullable Outcome answer, Domain domain) {
        return DoorView.of(answer, domain);
    }

    private static List<Named> doors(Words words) {
        var doors = new ArrayList<Named>();
        for (var stance : Stance.values()) {
            doors.add(new Named(DoorView.of(stance, Paint.STRANGERS), words.say("stance." + stance.key())));
        }
        for (var domain : Domain.values()) {
            doors.add(new Named(DoorView.of(Stance.SHUT, Paint.of(domain)), words.say("domain." + domain.key())));
        }
        return List.copyOf(doors);
    }

    private static List<ItemView> items(Words words) {
        return List.of(
                ItemView.of(
                                DoorView.of(Stance.NO, Paint.STRANGERS),
                                words.say("components.item.five"),
                                words.say("components.item.five.small"))
                        .to("/components"),
                ItemView.of(
                        DoorView.of(Stance.REST, Paint.STRANGERS),
                        words.say("components.item.rest"),
                        words.say("components.item.rest.small")),
                ItemView.of(
                        DoorView.of(Stance.BACKED_OUT, Paint.SHOPS),
                        words.say("components.item.gate"),
                        words.say("components.item.gate.small")));
    }
}
