package app.asked.server.week;

import app.asked.core.journey.TakeawayDraft;
import app.asked.core.journey.WeekFacts;
import app.asked.core.words.Prose;
import app.asked.server.web.Words;
import java.util.List;
import java.util.stream.Collectors;

/// The draft of a takeaway in one person's language.
final class DraftText {
    private DraftText() {}

    /// What a week's facts and lessons make of it.
    ///
    /// @param told with the words of its asks
    static Prose of(Words words, WeekFacts told) {
        TakeawayDraft draft = TakeawayDraft.of(told);
        String said = draft.said().stream().map(words::say).collect(Collectors.joining(" "));
        return new Prose(draft.lessons().isEmpty() ? said : said + "\n\n" + lessons(words, draft.lessons()));
    }

    private static String lessons(Words words, List<Prose> lessons) {
        return lessons.stream()
                .map(lesson -> words.say("week.draft.lesson", "lesson", lesson.text()))
                .collect(Collectors.joining("\n", words.say("week.draft.lessons") + "\n", ""));
    }
}
