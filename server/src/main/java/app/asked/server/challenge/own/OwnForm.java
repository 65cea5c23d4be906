package app.asked.server.challenge.own;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeShape;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.DomainGuess;
import app.asked.core.challenge.Variant;
import app.asked.core.kindness.Tap;
import app.asked.core.kindness.Taps;
import app.asked.core.next.MyDays;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Raw;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An own challenge as its form tells it, with the taps of the kindness check.
record OwnForm(Challenge challenge, Taps taps) {
    static final String PREFIX = "own.";
    static final String DOMAIN = PREFIX + "domain";
    static final String FLAGS = PREFIX + "flags";
    static final String CHECK = PREFIX + "check";
    /// Names the sign of a finding whose swap is taken, and of one that is kept as it is.
    static final String USE = "use";
    static final String KEEP = "keep";

    private static final String TITLE = PREFIX + "title";
    private static final int MIDDLING = 45;
    private static final List<String> LINES = List.of("title", "opening", "exit", "firstStep");

    /// Reads it.
    ///
    /// @param before as it was kept last: what the form does not ask for stays as it was
    /// @param days what the person told of their days
    static Checked<OwnForm> read(UUID id, @Nullable Challenge before, MyDays days, Form form) {
        return form.check(PREFIX, given(before, days, form), in -> {
            Taps taps = in.part("check", OwnForm::taps);
            return new OwnForm(ChallengeShape.own(id, in), taps == null ? Taps.SKIPPED : taps);
        });
    }

    /// What stands in where the person says nothing: these are guesses about an idea, not answers about themselves.
    private static Map<String, Raw> unsaid(MyDays days) {
        return Map.of("channel", new Raw.Text(channel(days).key()), "difficulty", new Raw.Whole(MIDDLING));
    }

    /// With who is asked, as the words say it, where the person does not. It stays theirs to say where neither does.
    static Form guessed(Form form) {
        return form.has(DOMAIN)
                ? form
                : DomainGuess.of(form.value(TITLE))
                        .map(domain -> form.with(DOMAIN, domain.key()))
                        .orElse(form);
    }

    /// Whether it has words that do not say who is asked, and the person did not say it either.
    static boolean leavesOpenWhoIsAsked(Form form) {
        return form.has(TITLE)
                && !form.has(DOMAIN)
                && DomainGuess.of(form.value(TITLE)).isEmpty();
    }

    /// A way that the person can ask.
    private static Channel channel(MyDays days) {
        return days.ways().isEmpty() || days.ways().contains(Channel.IN_PERSON)
                ? Channel.IN_PERSON
                : days.ways().iterator().next();
    }

    private static Taps taps(Fields in) {
        return new Taps(
                in.opt("honest", Choices.one(Tap.class)),
                in.opt("easyToRefuse", Choices.one(Tap.class)),
                in.opt("gladOfYes", Choices.one(Tap.class)));
    }

    /// What needs another look. A version that is not smaller or bolder is said so beside its title: its difficulty is
    /// not asked.
    static FieldErrors errors(Words words, List<Problem> problems) {
        Map<String, String> sentences = new LinkedHashMap<>();
        Map<String, String> read = FieldErrors.of(words, PREFIX, problems).sentences();
        read.forEach((field, sentence) -> {
            if (field.equals(PREFIX + "smaller") || field.equals(PREFIX + "bolder")) {
                sentences.put(field + ".title", words.say("library." + field + ".heed"));
            } else if (field.equals(DOMAIN)) {
                whoIsAsked(words, read).ifPresent(heed -> sentences.put(field, heed));
            } else {
                sentences.put(field, sentence);
            }
        });
        return new FieldErrors(sentences);
    }

    /// Nobody can say who is asked for nothing.
    private static Optional<String> whoIsAsked(Words words, Map<String, String> read) {
        return read.containsKey(TITLE) ? Optional.empty() : Optional.of(words.say("library.own.domain.heed"));
    }

    /// The form of a challenge that is kept.
    static Form of(Versioned<Challenge> kept, Instant now) {
        Challenge own = kept.value();
        Map<String, String[]> typed = new HashMap<>();
        typed.put(Form.REV, new String[] {Long.toString(kept.rev())});
        put(typed, "title", own.title().text());
        put(typed, "how", own.how() == null ? null : own.how().text());
        put(typed, "opening", text(own.opening()));
        put(typed, "exit", text(own.exit()));
        put(typed, "firstStep", text(own.firstStep()));
        put(typed, "domain", own.domain().key());
        put(typed, "channel", own.channel().key());
        put(typed, "difficulty", Integer.toString(own.difficulty().value()));
        put(
                typed,
                "smaller.title",
                own.smaller() == null ? null : text(own.smaller().title()));
        put(
                typed,
                "bolder.title",
                own.bolder() == null ? null : text(own.bolder().title()));
        put(typed, "funny", own.funny() ? "true" : null);
        typed.put(FLAGS, own.flags().stream().map(Keyed::key).toArray(String[]::new));
        return new Form(typed, now);
    }

    /// The form with what another app shared: its first line is the title, and the rest says how.
    static Form shared(Form shared) {
        List<String> lines = Stream.of("title", "text", "url")
                .flatMap(name -> shared.value(name).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        List<String> rest =
                first.length() > Line.MOST ? lines : lines.stream().skip(1).toList();
        return Form.empty(shared.now())
                .with(TITLE, first.length() > Line.MOST ? "" : first)
                .with(PREFIX + "how", String.join("\n", rest));
    }

    /// The signs that were kept so far, with the one that is kept now.
    static Set<String> flags(Form form) {
        Set<String> flags = new TreeSet<>(form.values(FLAGS));
        flags.add(form.value(KEEP));
        flags.remove("");
        return flags;
    }

    private static Map<String, Raw> given(@Nullable Challenge before, MyDays days, Form form) {
        Map<String, Raw> given = new HashMap<>();
        LINES.forEach(name -> given.put(name, line(form, name)));
        unsaid(days).forEach((name, value) -> {
            if (!form.has(PREFIX + name)) {
                given.put(name, value);
            }
        });
        int difficulty = difficulty(form);
        version(given, form, "smaller", before == null ? null : before.smaller(), 0, difficulty - 1, difficulty / 2);
        version(
                given,
                form,
                "bolder",
                before == null ? null : before.bolder(),
                difficulty + 1,
                100,
                (difficulty + 101) / 2);
        given.put("flags", many(flags(form)));
        if (before != null) {
            given.put(
                    "chanceOfNo",
                    new Raw.Part(Map.of(
                            "value", new Raw.Whole(before.chanceOfNo().value().value()))));
            given.put("needs", many(before.needs().stream().map(Keyed::key).toList()));
            given.put("dependsOnPlace", new Raw.Flag(before.dependsOnPlace()));
        }
        return given;
    }

    /// Another version is written as a title alone. Its difficulty stays where it fits, and is halfway otherwise.
    private static void version(
            Map<String, Raw> given,
            Form form,
            String name,
            @Nullable Variant before,
            int least,
            int most,
            int halfway) {
        if (form.has(PREFIX + name + ".title")) {
            int kept = before == null ? -1 : before.difficulty().value();
            given.put(
                    name,
                    new Raw.Part(Map.of(
                            "title",
                            line(form, name + ".title"),
                            "difficulty",
                            new Raw.Whole(kept >= least && kept <= most ? kept : Math.min(100, halfway)))));
        }
    }

    /// Typed into a field with room for a long line; a line break in it is a space.
    private static Raw line(Form form, String name) {
        return new Raw.Typed(form.value(PREFIX + name).strip().replaceAll("\\R+", " "));
    }

    private static int difficulty(Form form) {
        String typed = form.value(PREFIX + "difficulty").strip();
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : MIDDLING;
    }

    private static Raw many(Collection<String> keys) {
        return new Raw.Many(keys.stream().<Raw>map(Raw.Text::new).toList());
    }

    private static @Nullable String text(@Nullable Line line) {
        return line == null ? null : line.text();
    }

    private static void put(Map<String, String[]> typed, String name, @Nullable String value) {
        if (value != null) {
            typed.put(PREFIX + name, new String[] {value});
        }
    }
}
