package app.asked.server.week;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Takeaway;
import app.asked.core.journey.WeekFacts;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import app.asked.server.web.form.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands in the fields of a week's end, whoever wrote it: a draft, the takeaway as it is, or the person a moment
/// ago.
record WeekForm(String title, String text, String energy, String selfKindness, String going, String bestNo) {
    static final String PREFIX = "takeaway.";

    static WeekForm drafted(Prose text) {
        return new WeekForm("", text.text(), "", "", "", "");
    }

    static WeekForm of(Takeaway takeaway) {
        return new WeekForm(
                text(takeaway.title()),
                takeaway.text() == null ? "" : takeaway.text().text(),
                text(takeaway.energy()),
                text(takeaway.selfKindness()),
                text(takeaway.going()),
                takeaway.bestNo() == null ? "" : takeaway.bestNo().toString());
    }

    static WeekForm typed(Form form) {
        return new WeekForm(
                form.value(PREFIX + "title"),
                form.value(PREFIX + "text"),
                form.value(PREFIX + "energy"),
                form.value(PREFIX + "selfKindness"),
                form.value(PREFIX + "going"),
                form.value(PREFIX + "bestNo"));
    }

    /// The values of a takeaway that its form does not ask for: when it is written, and what stands from elsewhere
    /// where this week's form leaves the question out.
    static Map<String, Raw> given(Moment written, WeekFacts week) {
        Map<String, Raw> given = new HashMap<>();
        given.put("written", Form.moment(written));
        Takeaway before = week.takeaway();
        if (before != null && before.energy() != null && !asksEnergy(week)) {
            given.put("energy", new Raw.Whole(before.energy().value()));
        }
        if (before != null && before.bestNo() != null && noes(week).isEmpty()) {
            given.put("bestNo", new Raw.Text(before.bestNo().toString()));
        }
        return given;
    }

    /// Whether no day of the week has its energy.
    static boolean asksEnergy(WeekFacts week) {
        return week.energyOfDays() == null;
    }

    /// The noes to pick from, and the one that is picked.
    static List<WholeAsk> noes(WeekFacts week) {
        Takeaway before = week.takeaway();
        List<WholeAsk> noes = week.noesToPick();
        return week.made().stream()
                .filter(ask ->
                        noes.contains(ask) || (before != null && ask.ask().id().equals(before.bestNo())))
                .toList();
    }

    /// The scale that was answered, if one was.
    static @Nullable Integer cell(String value) {
        return value.matches("\\d{1,3}") ? Integer.valueOf(value) : null;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Line line -> line.text();
            case Scale scale -> Integer.toString(scale.value());
            case Keyed keyed -> keyed.key();
            default -> value.toString();
        };
    }

    /// Never what was written: it does not belong into logs.
    @Override
    public String toString() {
        return "a week's end";
    }
}
