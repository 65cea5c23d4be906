package app.asked.server.journey.arrival;

import app.asked.core.challenge.Channel;
import app.asked.core.next.MyDays;
import app.asked.core.next.MyDays.Company;
import app.asked.core.next.MyDays.Hurdle;
import app.asked.core.words.Keyed;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.message.Words;
import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Three questions about a person's days, none of which has to be answered.
///
/// @param back where one came from, and goes again; absent on the way of arriving
/// @param form with the `rev` it is filled from
public record MyDaysView(
        List<ChipsView> questions, @Nullable String back, Form form, FieldErrors errors) {
    static final String PREFIX = "days.";

    public MyDaysView {
        questions = List.copyOf(questions);
    }

    static MyDaysView of(Words words, Form sent, FieldErrors errors, @Nullable String back) {
        Form form = errors.again(sent);
        return new MyDaysView(
                List.of(
                        question(words, form, errors, "ways", "channel", Channel.values()),
                        question(words, form, errors, "company", "company", Company.values()),
                        question(words, form, errors, "hurdles", "hurdle", Hurdle.values())),
                back,
                form,
                errors);
    }

    private static ChipsView question(
            Words words, Form form, FieldErrors errors, String field, String label, Keyed[] values) {
        String name = PREFIX + field;
        String key = "my-days." + field;
        return ChipsView.of(words, words.say(key + ".question"), name, Choice.ANY, label, values)
                .choosing(form.values(name))
                .hinting(words.say(key + ".hint"))
                .troubledBy(errors.at(words, form, name, each -> words.say(label + "." + each)));
    }

    /// The form of what was told.
    ///
    /// @param sent what it is shown for
    static Form filled(MyDays days, long rev, Form sent) {
        return Form.empty(sent.now())
                .with(Arrival.FROM, sent.value(Arrival.FROM))
                .with(Form.REV, Long.toString(rev))
                .choosing(PREFIX + "ways", days.ways())
                .choosing(PREFIX + "company", days.company())
                .choosing(PREFIX + "hurdles", days.hurdles());
    }

    /// What was told, in one line.
    static String said(Words words, MyDays days) {
        if (days.equals(MyDays.NONE)) {
            return words.say("my-days.untold");
        }
        List<String> said = new ArrayList<>();
        if (!days.ways().isEmpty()) {
            said.add(list(words, "channel", days.ways()));
        }
        if (!days.company().isEmpty()) {
            said.add(list(words, "company", days.company()));
        }
        if (!days.hurdles().isEmpty()) {
            said.add(words.say("my-days.harder", "list", list(words, "hurdle", days.hurdles())));
        }
        return String.join(" · ", said);
    }

    private static String list(Words words, String label, Collection<? extends Keyed> told) {
        return ListFormatter.getInstance(words.locale(), ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
                .format(told.stream()
                        .map(each -> words.say(label + "." + each.key()))
                        .toList());
    }
}
