package app.asked.server.story.share;

import app.asked.core.kindness.Kindness;
import app.asked.core.kindness.Taps;
import app.asked.core.kindness.Wording;
import app.asked.core.story.Blur;
import app.asked.core.story.PublicWords;
import app.asked.core.story.Story;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.story.StoryRead;
import app.asked.server.story.StoryView;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A story before it leaves.
///
/// @param names found in it, with what others would read
/// @param again sentences that may not be fair to somebody
/// @param words what others would read
public record ShareView(
        StoryRead read,
        List<Name> names,
        int next,
        List<String> again,
        PublicWords words,
        List<StoryView.Asked> chapters,
        FieldErrors errors) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…]) |\n");
    private static final int MOST_READ = 1_000;
    private static final int MOST_SHOWN = 5;
    private static final Kindness KINDNESS = Kindness.english();

    /// A name, and what stands in its place.
    ///
    /// @param number of its fields in the form
    public record Name(int number, String found, String shown, boolean stays) {
        /// What its field is called.
        public String field(String part) {
            return BlurForm.PREFIX + number + "." + part;
        }
    }

    static ShareView of(StoryRead read, List<Blur> blurs, FieldErrors errors, Words words) {
        Story story = read.story().blurring(blurs);
        PublicWords others = story.publicWords();
        return new ShareView(
                read,
                names(blurs),
                blurs.size(),
                again(others),
                others,
                StoryView.chapters(others.chapters(), words),
                errors);
    }

    private static List<Name> names(List<Blur> blurs) {
        List<Name> names = new ArrayList<>();
        for (Blur blur : blurs) {
            boolean stays = blur.found().equals(blur.shown());
            names.add(new Name(
                    names.size(), blur.found().text(), stays ? "" : blur.shown().text(), stays));
        }
        return names;
    }

    /// The sentences that the kindness check would look at once more. They are read as what is said, for phrases alone:
    /// its weights are those of what is planned, and take a story for one.
    private static List<String> again(PublicWords others) {
        return sentences(others)
                .filter(sentence -> !KINDNESS.check(said(sentence)).findings().isEmpty())
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Wording said(String sentence) {
        return new Wording(null, null, new Line(sentence), null, Taps.SKIPPED, Set.of());
    }

    private static Stream<String> sentences(PublicWords others) {
        Stream<String> texts = Stream.concat(
                Stream.of(others.title().text()),
                Stream.ofNullable(others.below()).map(Prose::text));
        return texts.flatMap(text -> SENTENCE_END.splitAsStream(text))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> sentence.codePointCount(0, sentence.length()) <= Line.MOST
                        ? sentence
                        : sentence.substring(0, sentence.offsetByCodePoints(0, Line.MOST)))
                .limit(MOST_READ);
    }

    public String path(String page) {
        return "/stories/" + read.story().id() + "/" + page;
    }
}
