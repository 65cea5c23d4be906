package app.asked.server.next;

import app.asked.server.ask.VersionedAsk;
import app.asked.server.web.look.AnswersView;
import app.asked.server.web.look.Paint;
import app.asked.server.web.message.Words;
import java.util.Optional;
import java.util.UUID;

/// An ask that is planned: the way to it and, once it is under way, its six answers, each one tap from here.
///
/// @param begun whether it is under way; it was put off to today otherwise
public record GoingView(UUID id, String title, AnswersView answers, boolean begun) {
    static Optional<GoingView> of(Words words, TodayFacts facts) {
        return facts.underWay()
                .map(kept -> of(words, facts, kept, true))
                .or(() -> facts.putOffToToday().map(kept -> of(words, facts, kept, false)));
    }

    private static GoingView of(Words words, TodayFacts facts, VersionedAsk kept, boolean begun) {
        Paint paint = Paint.of(TodayView.domain(kept.whole(), facts.challenges()));
        return new GoingView(
                kept.ask().value().id(),
                TodayView.title(words, kept),
                AnswersView.of(words, "answer", paint, null),
                begun);
    }
}
