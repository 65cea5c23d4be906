package app.asked.server.week;

import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Takeaway;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.core.words.Prose;
import app.asked.core.words.Text;
import app.asked.server.ask.form.Filled;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.form.Form;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The form of a week's end, fields `takeaway.…`.
final class WeekForm {
    static final String PREFIX = "takeaway.";

    /// The draft that the text began with. It is never read with the others.
    static final String DRAFT = "_draft";

    private static final String TEXT = PREFIX + "text";

    private WeekForm() {}

    /// With the draft, which is Asked's.
    static Form drafted(Prose text, Instant now) {
        return new Filled().with(TEXT, text).with(DRAFT, text).form(now);
    }

    /// With the takeaway as it is.
    ///
    /// @param draft as the week's facts make it now
    static Form filled(Versioned<Takeaway> kept, Prose draft, Instant now) {
        Takeaway takeaway = kept.value();
        return new Filled()
                .with(Form.REV, kept.rev())
                .with(PREFIX + "title", takeaway.title())
                .with(TEXT, takeaway.keepsDraft() ? draft : takeaway.text())
                .with(DRAFT, draft)
                .with(PREFIX + "energy", takeaway.energy())
                .with(PREFIX + "selfKindness", takeaway.selfKindness())
                .with(PREFIX + "going", takeaway.going())
                .with(PREFIX + "bestNo", takeaway.bestNo())
                .form(now);
    }

    /// Whether the text is the draft that the form was filled with.
    static boolean isDraft(Form form) {
        return form.has(TEXT) && tidy(form.value(TEXT)).equals(tidy(form.value(DRAFT)));
    }

    private static String tidy(String text) {
        return Text.tidy(text, true).strip();
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
}
