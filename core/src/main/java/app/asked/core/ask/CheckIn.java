package app.asked.core.ask;

import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Lists;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Times;
import app.asked.core.time.Moment;
import app.asked.core.words.Scale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an ask sits later. One check-in may serve several asks of one outing; two are the most, then it lets go.
///
/// @param replaying how often it has gone round in the head
/// @param sting how much it hurts now
/// @param recoveredMinutes exact, where the person typed it
/// @param asks the asks it serves, the one it was written under first
public record CheckIn(
        UUID id,
        Moment when,
        @Nullable Scale replaying,
        @Nullable Scale sting,
        @Nullable Recovered recovered,
        @Nullable Integer recoveredMinutes,
        List<UUID> asks) {
    public static final int MOST = 2;

    public CheckIn {
        asks = List.copyOf(asks);
    }

    /// The same, of those asks.
    public CheckIn of(List<UUID> served) {
        return new CheckIn(id, when, replaying, sting, recovered, recoveredMinutes, served);
    }

    /// The same, made then.
    public CheckIn at(Moment then) {
        return new CheckIn(id, then, replaying, sting, recovered, recoveredMinutes, asks);
    }

    public static CheckIn read(UUID id, UUID ask, Fields in) {
        Set<UUID> asks = new LinkedHashSet<>(List.of(ask));
        asks.addAll(in.or("asks", Lists.of(Ids.ID, 20), List.of()));
        CheckIn read = new CheckIn(
                id,
                in.need("when", Times.MOMENT),
                in.opt("replaying", Numbers.SCALE),
                in.opt("sting", Numbers.SCALE),
                in.opt("recovered", Choices.one(Recovered.class)),
                in.opt("recoveredMinutes", Numbers.whole(0, 525_600)),
                List.copyOf(asks));
        boolean something = read.replaying != null || read.sting != null || read.recovered != null;
        in.rule(something, "replaying", Problem.Code.RULE, Map.of("rule", "check-in-says-something"));
        in.rule(
                read.recoveredMinutes == null || (read.recovered != null && read.recovered != Recovered.NOT_YET),
                "recoveredMinutes",
                Problem.Code.NEEDS,
                Map.of("field", "recovered"));
        return read;
    }
}
