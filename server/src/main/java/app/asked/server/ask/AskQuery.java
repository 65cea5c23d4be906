package app.asked.server.ask;

import app.asked.core.ask.AskState;
import app.asked.core.ask.Outcome;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.shape.Words;
import app.asked.core.words.Line;
import app.asked.server.storage.sql.Tx;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which asks a list is to hold, newest first.
///
/// @param week a week of `journey`
/// @param q words that stand somewhere in what was written to the ask
/// @param after where the list before ended
/// @param since the ask or a part of it was written after this `rev`
public record AskQuery(
        @Nullable AskState state,
        @Nullable Outcome answer,
        @Nullable ChallengeId challenge,
        @Nullable UUID journey,
        @Nullable Integer week,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Line q,
        int limit,
        @Nullable Cursor after,
        @Nullable Integer since) {
    /// The ids of one page of the list, and where the next begins.
    public record Found(List<UUID> ids, @Nullable String more) {}

    public static AskQuery read(Fields in) {
        Line after = in.opt("after", Words.LINE);
        AskQuery read = new AskQuery(
                in.opt("state", Choices.one(AskState.class)),
                in.opt("answer", Choices.one(Outcome.class)),
                in.opt("challenge", ChallengeId.KIND),
                in.opt("journey", Ids.ID),
                in.opt("week", Numbers.whole(1, 60)),
                in.opt("from", Times.DAY),
                in.opt("to", Times.DAY),
                in.opt("q", Words.LINE),
                in.or("limit", Numbers.whole(1, 200), 50),
                Cursor.parse(after),
                in.opt("since", Numbers.whole(0, Integer.MAX_VALUE)));
        in.rule(read.week == null || read.journey != null, "week", Problem.Code.NEEDS, Map.of("field", "journey"));
        in.rule(after == null || read.after != null, "after", Problem.Code.FORMAT, Map.of("format", "cursor"));
        return read;
    }

    public Found find(Tx tx, UUID person) {
        return AskListRepository.find(tx, person, this);
    }

    /// A place in a list of asks, newest first: `2026-11-23/2026-11-23T17:04:05Z/<id>`.
    record Cursor(LocalDate day, Instant at, UUID id) {
        /// The place that a text names; a text that names none is the list's beginning.
        static @Nullable Cursor parse(@Nullable Line text) {
            if (text == null) {
                return null;
            }
            try {
                String[] parts = text.text().split("/", 3);
                return parts.length < 3
                        ? null
                        : new Cursor(LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                return null;
            }
        }

        @Override
        public String toString() {
            return day + "/" + at + "/" + id;
        }
    }
}
