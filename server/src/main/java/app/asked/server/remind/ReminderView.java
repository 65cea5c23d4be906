package app.asked.server.remind;

import app.asked.core.remind.Quiet;
import app.asked.core.remind.ReminderFacts;
import app.asked.core.remind.Reminders;
import app.asked.core.remind.Weekday;
import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When reminders come, the next of them, and the ways they come.
///
/// @param next when the next one comes, or why none does; absent while reminders are off
/// @param ways where they come; none while they are off: one question at a time
/// @param nowhere whether no way is taken yet
public record ReminderView(
        ChipsView days,
        String at,
        @Nullable String atProblem,
        @Nullable String next,
        List<Row> ways,
        boolean nowhere,
        Form form,
        FieldErrors errors) {
    static final String PREFIX = "reminders.";
    private static final String DAYS = PREFIX + "days";
    private static final String AT = PREFIX + "at";
    private static final LocalTime USUAL = LocalTime.of(18, 0);
    /// How far ahead the next one is looked for.
    private static final int WEEKS_AHEAD = 28;

    public ReminderView {
        ways = List.copyOf(ways);
    }

    static ReminderView of(
            Words words, Form sent, FieldErrors errors, @Nullable String next, List<Row> ways, boolean nowhere) {
        Form form = errors.again(sent);
        ChipsView days = ChipsView.of(
                        words, words.say("remind.days.question"), DAYS, Choice.ANY, "weekday", Weekday.values())
                .choosing(form.values(DAYS))
                .troubledBy(errors.at(words, form, DAYS, day -> words.say("weekday." + day)));
        return new ReminderView(days, form.value(AT), errors.at(words, form, AT), next, ways, nowhere, form, errors);
    }

    /// The form as it is saved.
    static Form filled(@Nullable Reminders kept, long rev, Instant now) {
        Form form = Form.empty(now).with(Form.REV, Long.toString(rev));
        return kept == null
                ? form.with(AT, USUAL.toString())
                : form.choosing(DAYS, kept.days()).with(AT, kept.at().toString());
    }

    /// "Monday, Thursday · 6:00 PM"
    static String said(Words words, Reminders reminders) {
        String days = ListFormatter.getInstance(words.locale(), ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
                .format(reminders.days().stream()
                        .map(day -> words.say("weekday." + day.key()))
                        .toList());
        return words.say("remind.said", "days", days, "time", DayFormat.time(words, reminders.at()));
    }

    /// When the next one comes; where today is quiet, why.
    static String next(Words words, Reminders reminders, ReminderFacts facts, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        String quiet = Quiet.on(today, facts)
                .filter(why -> why.lasts() || reminders.days().contains(Weekday.of(today)))
                .map(why -> words.say("remind.quiet." + why.key()))
                .orElse("");
        String next = reminders.coming(now, zone, facts, WEEKS_AHEAD).stream()
                .findFirst()
                .map(at -> next(words, today, at, zone))
                .orElse("");
        return quiet.isEmpty() && next.isEmpty() ? words.say("remind.none-soon") : (quiet + " " + next).strip();
    }

    private static String next(Words words, LocalDate today, Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return words.say(
                "remind.next",
                "in",
                ChronoUnit.DAYS.between(today, day),
                "day",
                DayFormat.weekday(words, day),
                "time",
                DayFormat.time(words, at, zone));
    }
}
