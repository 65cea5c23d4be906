package app.asked.server.week;

import app.asked.core.journey.TakeawayDraft;
import app.asked.core.journey.WeekFacts;
import app.asked.core.words.Prose;
import app.asked.server.ask.Asks;
import app.asked.server.ask.KeptAsk;
import app.asked.server.storage.Tx;
import app.asked.server.web.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The draft of a takeaway in one person's language.
final class DraftText {
    private DraftText() {}

    /// What a week's facts and lessons make of it.
    static Prose of(Tx tx, UUID person, Words words, WeekFacts week) {
        List<UUID> ids = week.asks().stream().map(ask -> ask.ask().id()).toList();
        WeekFacts told = week.with(
                Asks.told(tx, person, ids).stream().map(KeptAsk::whole).toList());
        return of(words, TakeawayDraft.of(told));
    }

    private static Prose of(Words words, TakeawayDraft draft) {
        String said = draft.said().stream().map(words::say).collect(Collectors.joining(" "));
        return new Prose(draft.lessons().isEmpty() ? said : said + "\n\n" + lessons(words, draft.lessons()));
    }

    private static String lessons(Words words, List<Prose> lessons) {
        return lessons.stream()
                .map(lesson -> words.say("week.draft.lesson", "lesson", lesson.text()))
                .collect(Collectors.joining("\n", words.say("week.draft.lessons") + "\n", ""));
    }
}
