package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Retelling;
import app.asked.core.ask.WholeAsk;
import app.asked.core.care.HeavyWords;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.care.HeavyDay;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one calm line under a saved entry whose words sound heavy, once in a day at most.
public final class HeavyLine {
    private HeavyLine() {}

    /// Whether the line stands under an entry with these words. Where it does, it stands for today.
    public static boolean isDue(Stream<String> words, HttpServletRequest request, HttpServletResponse response) {
        boolean due = !HeavyDay.isMet(request) && words.anyMatch(HeavyWords::in);
        if (due) {
            HeavyDay.meet(response);
        }
        return due;
    }

    /// Everything that the person wrote to an ask after it.
    public static Stream<String> wordsOf(WholeAsk ask) {
        return Stream.of(
                        Stream.ofNullable(ask.answer()).flatMap(HeavyLine::wordsOf),
                        Stream.ofNullable(ask.backedOut()).flatMap(HeavyLine::wordsOf),
                        Stream.ofNullable(ask.harm()).flatMap(harm -> prose(harm.note())))
                .flatMap(each -> each);
    }

    private static Stream<String> wordsOf(BackedOut out) {
        return Stream.concat(prose(out.note()), lines(out.feelings().own().stream()));
    }

    private static Stream<String> wordsOf(Answer answer) {
        Retelling story = answer.story() == null ? new Retelling(null, null, null) : answer.story();
        return Stream.of(
                        prose(answer.lesson()),
                        prose(story.happened()),
                        prose(story.told()),
                        prose(story.another()),
                        lines(Stream.ofNullable(answer.offer())),
                        lines(answer.feelings().own().stream()),
                        lines(answer.body().own().stream()))
                .flatMap(each -> each);
    }

    private static Stream<String> prose(@Nullable Prose prose) {
        return prose == null ? Stream.empty() : Stream.of(prose.text());
    }

    private static Stream<String> lines(Stream<Line> lines) {
        return lines.map(Line::text);
    }
}
