package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.harm.Harm;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Version;
import app.asked.core.time.Moment;
import app.asked.server.storage.sql.Versioned;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An ask with all its parts, each with the `rev` under which it is kept. What was deleted is not in it.
public record VersionedAsk(
        Versioned<Ask> ask,
        @Nullable Versioned<Forecast> forecast,
        @Nullable Versioned<Answer> answer,
        @Nullable Versioned<BackedOut> backedOut,
        @Nullable Versioned<Harm> harm,
        List<Versioned<CheckIn>> checkIns) {
    public VersionedAsk {
        checkIns = List.copyOf(checkIns);
    }

    /// An ask of which nothing is written.
    static VersionedAsk begun(UUID id, Challenge challenge, Moment now) {
        Ask ask = new Ask(
                id,
                null,
                challenge.id(),
                Version.AS_IS,
                challenge.title(),
                null,
                null,
                now,
                List.of(),
                List.of(),
                null,
                null);
        return new VersionedAsk(new Versioned<>(ask, 0, null), null, null, null, null, List.of());
    }

    public WholeAsk whole() {
        return new WholeAsk(
                ask.value(),
                value(forecast),
                value(answer),
                value(backedOut),
                value(harm),
                checkIns.stream().map(Versioned::value).toList());
    }

    /// The highest `rev` among them: whatever is written to the ask from here on has a higher one.
    public long rev() {
        return Stream.of(Stream.of(ask, forecast, answer, backedOut, harm).filter(Objects::nonNull), checkIns.stream())
                .flatMap(each -> each)
                .mapToLong(Versioned::rev)
                .max()
                .orElseThrow();
    }

    private static <T> @Nullable T value(@Nullable Versioned<T> kept) {
        return kept == null ? null : kept.value();
    }
}
