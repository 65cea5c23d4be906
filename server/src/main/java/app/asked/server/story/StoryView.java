package app.asked.server.story;

import app.asked.core.ask.WholeAsk;
import app.asked.core.story.Chapter;
import app.asked.core.story.Interview;
import app.asked.core.story.Question;
import app.asked.core.story.Story;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A story as its person reads it.
///
/// @param open how many questions of the interview are left
public record StoryView(
        StoryRead read,
        String when,
        List<Asked> chapters,
        @Nullable String text,
        int open,
        List<ItemView> asks) {
    /// A chapter: its question and what was said.
    public record Asked(Question key, String question, String answer) {}

    static StoryView of(StoryRead read, Words words) {
        Story story = read.story();
        long answered = Interview.about(read.asks()).stream()
                .filter(question -> story.chapter(question).isPresent())
                .count();
        return new StoryView(
                read,
                DayFormat.day(words, story.written().day()),
                chapters(story.told(), words),
                story.text() == null ? null : story.text().text(),
                Interview.about(read.asks()).size() - (int) answered,
                read.asks().stream().map(ask -> item(ask, words)).toList());
    }

    public static List<Asked> chapters(List<Chapter> told, Words words) {
        List<Asked> chapters = new ArrayList<>();
        for (Chapter chapter : told) {
            chapters.add(new Asked(
                    chapter.question(),
                    words.say("story.question." + chapter.question().key()),
                    Objects.requireNonNull(chapter.answer()).text()));
        }
        return chapters;
    }

    static ItemView item(Story story, Words words) {
        String small = words.say(
                "story.item",
                "day",
                DayFormat.day(words, story.written().day()),
                "asks",
                story.asks().size());
        return new ItemView(null, story.title().text(), null, small, "/stories/" + story.id());
    }

    private static ItemView item(WholeAsk ask, Words words) {
        String title = ask.ask().title() == null
                ? words.say("ask.untitled")
                : ask.ask().title().text();
        String day = DayFormat.day(words, ask.when().day());
        return new ItemView(null, title, null, day, "/asks/" + ask.ask().id());
    }

    public String title() {
        return read.story().title().text();
    }

    public String path() {
        return "/stories/" + read.story().id();
    }

    public String path(String page) {
        return path() + "/" + page;
    }

    Stream<String> words() {
        return read.story().words();
    }
}
