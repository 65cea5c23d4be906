package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Story;
import app.asked.core.ask.WholeAsk;
import app.asked.core.care.HeavyWords;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The one calm line under a saved entry whose words sound heavy, once in a day at most. That it was shown is known to
/// the browser alone, in a cookie that lasts a day; nothing is kept, counted or sent.
public final class HeavyLine {
    private static final String COOKIE = "asked-said";

    private HeavyLine() {}

    /// Whether the line stands under an entry with these words. Where it does, it stands for today.
    public static boolean isDue(Stream<String> words, HttpServletRequest request, HttpServletResponse response) {
        boolean due = WebUtils.getCookie(request, COOKIE) == null && words.anyMatch(HeavyWords::in);
        if (due) {
            ResponseCookie said = ResponseCookie.from(COOKIE, "today")
                    .httpOnly(true)
                    .sameSite("Strict")
                    .path("/")
                    .maxAge(Duration.ofDays(1))
                    .build();
            response.addHeader("Set-Cookie", said.toString());
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
        Story story = answer.story() == null ? new Story(null, null, null) : answer.story();
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
