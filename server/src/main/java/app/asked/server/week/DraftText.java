package app.asked.server.week;

import app.asked.core.journey.week.TakeawayDraft;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Prose;
import app.asked.core.words.Said;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The draft of a week's letter in one person's language, a paragraph for each thing that it tells.
final class DraftText {
    private DraftText() {}

    /// What a week's facts and lessons make of it.
    ///
    /// @param told with the words of its asks
    /// @param earlier the weeks before it
    static Prose of(Words words, WeekFacts told, List<WeekFacts> earlier) {
        TakeawayDraft draft = TakeawayDraft.of(told, earlier);
        return new Prose(Stream.of(
                        paragraph(words, draft.happened()),
                        paragraph(words, draft.expected()),
                        draft.lesson() == null
                                ? ""
                                : words.say(
                                        "week.draft.lesson",
                                        "lesson",
                                        draft.lesson().text()),
                        paragraph(words, draft.onwards()))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n")));
    }

    private static String paragraph(Words words, List<Said> said) {
        return said.stream().map(words::say).collect(Collectors.joining(" "));
    }
}
