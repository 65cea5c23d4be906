package app.asked.server.ask.api;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.AskState;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.harm.Harm;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.api.Revised;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An ask with its parts, as the API answers it.
record AskView(
        UUID id,
        long rev,
        @Nullable UUID journey,
        @Nullable ChallengeId challenge,
        Version version,
        @Nullable Line title,
        @Nullable Line who,
        @Nullable Line place,
        List<UUID> rules,
        AskState state,
        List<ChallengeId> chosenFrom,
        @Nullable Domain domain,
        @Nullable Channel channel,
        Moment planned,
        @Nullable Revised<Forecast> forecast,
        @Nullable Revised<Answer> answer,
        @Nullable Revised<BackedOut> backedOut,
        @Nullable Revised<Harm> harm,
        List<Revised<CheckIn>> checkins) {
    static AskView of(VersionedAsk kept) {
        Ask ask = kept.ask().value();
        return new AskView(
                ask.id(),
                kept.ask().rev(),
                ask.journey(),
                ask.challenge(),
                ask.version(),
                ask.title(),
                ask.who(),
                ask.place(),
                ask.rules(),
                kept.whole().state(),
                ask.chosenFrom(),
                ask.domain(),
                ask.channel(),
                ask.planned(),
                revised(kept.forecast()),
                revised(kept.answer()),
                revised(kept.backedOut()),
                revised(kept.harm()),
                kept.checkIns().stream()
                        .map(each -> new Revised<>(each.rev(), each.value()))
                        .toList());
    }

    private static <T> @Nullable Revised<T> revised(@Nullable Versioned<T> kept) {
        return kept == null ? null : new Revised<>(kept.rev(), kept.value());
    }
}
