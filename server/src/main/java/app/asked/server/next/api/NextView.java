package app.asked.server.next.api;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.next.Next;
import app.asked.core.words.Chance;
import app.asked.core.words.Line;
import app.asked.core.words.Range;
import app.asked.core.words.Said;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is next, as the API answers it: with the text of what is said.
record NextView(
        LocalDate day,
        Next.From from,
        Range edge,
        List<OfferedView> offered,
        Next.@Nullable Smaller smaller,
        @Nullable SaidView easier,
        @Nullable SaidView rest,
        @Nullable SaidView care,
        @Nullable SaidView noes) {
    /// Something said: its key, and its text in the person's language.
    record SaidView(String key, String text) {
        static @Nullable SaidView of(@Nullable Said said, Words words) {
            return said == null ? null : new SaidView(said.key(), words.say(said));
        }
    }

    record OfferedView(
            ChallengeId challenge,
            Version version,
            Line title,
            Range fear,
            Chance doing,
            Next.ChanceOfNo chanceOfNo,
            @Nullable SaidView reason,
            List<Next.Term> terms) {
        static OfferedView of(Next.Offered offered, Words words) {
            return new OfferedView(
                    offered.challenge(),
                    offered.version(),
                    offered.title(),
                    offered.fear(),
                    offered.doing(),
                    offered.chanceOfNo(),
                    SaidView.of(offered.reason(), words),
                    offered.terms());
        }
    }

    static NextView of(Next next, Words words) {
        return new NextView(
                next.day(),
                next.from(),
                next.edge(),
                next.offered().stream()
                        .map(offered -> OfferedView.of(offered, words))
                        .toList(),
                next.smaller(),
                SaidView.of(next.easier(), words),
                SaidView.of(next.rest(), words),
                SaidView.of(next.care(), words),
                SaidView.of(next.noes(), words));
    }
}
