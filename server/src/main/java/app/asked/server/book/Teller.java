package app.asked.server.book;

import app.asked.core.ask.Answer;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.Retelling;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.book.BookPart;
import app.asked.core.words.Chosen;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import app.asked.server.ask.form.Wording;
import app.asked.server.book.press.Picture;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import app.asked.server.week.Doors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells asks for a book: the chosen parts, with the names left out of everything that the person wrote.
final class Teller {
    private final Words words;
    private final Doors doors;
    private final BookForm form;

    Teller(Words words, Doors doors, BookForm form) {
        this.words = words;
        this.doors = doors;
        this.form = form;
    }

    AskTold tell(WholeAsk ask) {
        boolean feelings = form.has(BookPart.FEELINGS);
        return new AskTold(
                form.has(BookPart.PICTURES) ? picture(ask) : null,
                own(doors.title(ask.ask())),
                small(ask),
                told(ask),
                feelings ? felt(ask) : null,
                form.has(BookPart.LESSONS) ? lesson(ask) : null,
                form.has(BookPart.RETELLINGS) ? retelling(ask) : List.of());
    }

    /// The lesson of an ask, if one was written.
    @Nullable
    String lesson(WholeAsk ask) {
        Answer answer = ask.counted();
        return answer == null ? null : prose(answer.lesson());
    }

    /// Something the person wrote, without the names they list.
    String own(String text) {
        return form.names().leftOut(text);
    }

    private Picture picture(WholeAsk ask) {
        DoorView door = doors.door(ask);
        return Picture.door(
                door,
                words.say(
                        "book.door",
                        "stance",
                        words.say("stance." + door.stance().key())));
    }

    private String small(WholeAsk ask) {
        return Stream.of(
                        doors.says(ask),
                        line(ask.ask().who()),
                        line(ask.ask().place()),
                        DayFormat.day(words, ask.when().day()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private List<String> told(WholeAsk ask) {
        List<String> told = new ArrayList<>();
        Answer answer = ask.counted();
        Forecast forecast = ask.forecast();
        if (forecast != null && forecast.chanceOfNo() != null && !forecast.recalled()) {
            told.add(words.say("book.ask.guess", "cell", forecast.chanceOfNo().cell()));
        }
        if (forecast != null && forecast.feared() != null) {
            String came = answer == null || answer.cameTrue() == null
                    ? ""
                    : "." + answer.cameTrue().key();
            told.add(words.say(
                    "book.ask.feared" + came, "feared", own(forecast.feared().text())));
        }
        if (answer != null) {
            after(answer, told);
        }
        if (ask.backedOut() != null) {
            backedOut(ask.backedOut(), new Wording(words, ask.ask().channelOf(doors.challenge(ask))), told);
        }
        return told;
    }

    private void after(Answer answer, List<String> told) {
        if (answer.offer() != null) {
            told.add(words.say("book.ask.offer", "offer", own(answer.offer().text())));
        }
        if (!answer.cameOfIt().isEmpty()) {
            told.add(words.say("book.ask.came-of-it", "what", labels("came-of-it", answer.cameOfIt())));
        }
    }

    private void backedOut(BackedOut out, Wording wording, List<String> told) {
        if (!out.inTheWay().isEmpty()) {
            told.add(words.say(
                    "book.ask.in-the-way", "what", labels(value -> wording.of("in-the-way", value), out.inTheWay())));
        }
        if (out.gotTo() != null) {
            told.add(words.say("book.ask.got-to", "step", wording.of("got-to", out.gotTo())));
        }
    }

    private @Nullable String felt(WholeAsk ask) {
        List<String> felt = new ArrayList<>();
        Answer answer = ask.counted();
        if (answer != null) {
            scale("book.ask.fear", answer.fear(), felt);
            Sting sting = answer.sting();
            scale("book.ask.sting", sting == null ? null : sting.worst(), felt);
            chosen("feeling", answer.feelings(), felt);
            chosen("body", answer.body(), felt);
        }
        if (ask.backedOut() != null) {
            chosen("feeling", ask.backedOut().feelings(), felt);
        }
        recovered(ask).map(it -> words.say("book.ask.recovered." + it.key())).forEach(felt::add);
        return felt.isEmpty() ? null : String.join(" · ", felt);
    }

    /// As it was said last.
    private static Stream<Recovered> recovered(WholeAsk ask) {
        return ask.checkIns().reversed().stream()
                .map(CheckIn::recovered)
                .filter(Objects::nonNull)
                .limit(1);
    }

    private List<AskTold.Retold> retelling(WholeAsk ask) {
        Retelling story = ask.counted() == null ? null : ask.counted().story();
        List<AskTold.Retold> retelling = new ArrayList<>();
        if (story != null) {
            retold("ask.story.happened", story.happened(), retelling);
            retold("ask.story.told", story.told(), retelling);
            retold("ask.story.another", story.another(), retelling);
        }
        return retelling;
    }

    private void retold(String what, @Nullable Prose text, List<AskTold.Retold> retelling) {
        if (text != null) {
            retelling.add(new AskTold.Retold(words.say(what), own(text.text())));
        }
    }

    private void scale(String key, @Nullable Scale scale, List<String> felt) {
        if (scale != null) {
            felt.add(words.say(key, "cell", scale.cell()));
        }
    }

    private <E extends Enum<E> & Keyed> void chosen(String label, Chosen<E> chosen, List<String> felt) {
        chosen.listed().forEach(each -> felt.add(words.say(label + "." + each.key())));
        chosen.own().forEach(line -> felt.add(own(line.text())));
    }

    private String labels(String label, Collection<? extends Keyed> values) {
        return labels(value -> words.say(label + "." + value.key()), values);
    }

    private static String labels(Function<Keyed, String> label, Collection<? extends Keyed> values) {
        return values.stream().map(label).collect(Collectors.joining(", "));
    }

    private @Nullable String line(@Nullable Line line) {
        return line == null ? null : own(line.text());
    }

    private @Nullable String prose(@Nullable Prose prose) {
        return prose == null ? null : own(prose.text());
    }
}
