package app.asked.core.story;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Lists;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person may hand on: private until they give it to somebody.
///
/// @param asks it is of; none where it is of something else
/// @param chapters the interview, in the order of its questions
/// @param blurs what others read in the place of names
public record Story(
        UUID id,
        Line title,
        @Nullable Prose text,
        List<UUID> asks,
        List<Chapter> chapters,
        List<Blur> blurs,
        Moment written) {
    public static final int MOST_ASKS = 20;
    public static final int MOST_BLURS = 100;

    public Story {
        asks = List.copyOf(asks);
        chapters = List.copyOf(chapters);
        blurs = List.copyOf(blurs);
    }

    public static Story read(UUID id, Fields in) {
        List<Chapter> chapters = in.or("chapters", Lists.parts(Question.values().length, Chapter::read), List.of());
        long questions = chapters.stream().map(Chapter::question).distinct().count();
        in.rule(questions == chapters.size(), "chapters", Problem.Code.RULE, Map.of("rule", "a-question-once"));
        return new Story(
                id,
                in.need("title", Words.LINE),
                in.opt("text", Words.PROSE),
                in.or("asks", Lists.of(Ids.ID, MOST_ASKS), List.of()),
                chapters,
                in.or("blurs", Lists.parts(MOST_BLURS, Blur::read), List.of()),
                in.need("written", Times.MOMENT));
    }

    /// With this title and text; what the interview and the blurs hold stays.
    public Story telling(Line newTitle, @Nullable Prose newText) {
        return new Story(id, newTitle, newText, asks, chapters, blurs, written);
    }

    /// With that said to a question, in the place of what was said to it before.
    public Story answering(Chapter chapter, List<Question> order) {
        List<Chapter> all = new ArrayList<>(chapters);
        all.removeIf(each -> each.question() == chapter.question());
        all.add(chapter);
        all.sort((one, other) -> Integer.compare(place(one, order), place(other, order)));
        return new Story(id, title, text, asks, all, blurs, written);
    }

    private static int place(Chapter chapter, List<Question> order) {
        int place = order.indexOf(chapter.question());
        return place < 0 ? order.size() : place;
    }

    public Story blurring(List<Blur> newBlurs) {
        return new Story(id, title, text, asks, chapters, newBlurs, written);
    }

    /// Of those of its asks alone.
    public Story ofThese(Set<UUID> known) {
        return new Story(id, title, text, asks.stream().filter(known::contains).toList(), chapters, blurs, written);
    }

    public Optional<Chapter> chapter(Question question) {
        return chapters.stream().filter(each -> each.question() == question).findFirst();
    }

    /// The chapters in which something is said.
    public List<Chapter> told() {
        return chapters.stream().filter(each -> each.answer() != null).toList();
    }

    /// All its words, as they were written.
    public Stream<String> words() {
        return Stream.of(
                        Stream.of(title.text()),
                        Stream.ofNullable(text).map(Prose::text),
                        told().stream()
                                .flatMap(
                                        each -> Stream.ofNullable(each.answer()).map(Prose::text)))
                .flatMap(each -> each);
    }

    /// As others would read it.
    public PublicWords publicWords() {
        Blurring blurring = new Blurring(blurs);
        return new PublicWords(
                blurring.line(title),
                text == null ? null : blurring.prose(text),
                told().stream()
                        .map(each -> new Chapter(
                                each.question(), each.answer() == null ? null : blurring.prose(each.answer())))
                        .toList());
    }
}
