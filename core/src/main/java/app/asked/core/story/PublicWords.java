package app.asked.core.story;

import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What others would read of a story, with the names blurred: nothing else of it leaves.
public record PublicWords(Line title, @Nullable Prose text, List<Chapter> chapters) {
    public PublicWords {
        chapters = List.copyOf(chapters);
    }

    /// The text and what was said in the chapters, below each other, as far as it fits into one.
    public @Nullable Prose below() {
        String all = Stream.concat(
                        Stream.ofNullable(text), chapters.stream().flatMap(each -> Stream.ofNullable(each.answer())))
                .map(Prose::text)
                .collect(Collectors.joining("\n\n"));
        return all.isBlank()
                ? null
                : new Prose(all.substring(
                        0, all.offsetByCodePoints(0, Math.min(Prose.MOST, all.codePointCount(0, all.length())))));
    }
}
