package app.asked.core.ask.after;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.WholeAsk;
import app.asked.core.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Which check-ins may be asked now. An outing is asked about once, from three hours after its last answer. Where that
/// left "not yet" there is one more, on a later day; then it lets go. After a week it lets go unasked. Asks that wait,
/// were backed out of or were harmed are never asked about. Whether a day is one for questions (none on a rest day) is
/// for the caller to say.
public final class CheckInTiming {
    private static final Duration A_FEW_HOURS = Duration.ofHours(3);
    private static final Duration LETS_GO = Duration.ofDays(7);
    /// An outing is of one day, and a day is two days long at most, all zones together.
    private static final Duration AN_OUTING = Duration.ofDays(2);

    private final Moment now;
    private final List<CheckIn> checkIns;

    private CheckInTiming(Moment now, List<CheckIn> checkIns) {
        this.now = now;
        this.checkIns = checkIns;
    }

    /// From when on answers matter: no outing that may be asked about is cut in two by leaving out older ones.
    public static Instant since(Moment now) {
        return now.at().minus(LETS_GO).minus(AN_OUTING);
    }

    /// One for each outing, the latest outing first.
    ///
    /// @param asks with their words, since outings go by place; at least those that were answered of late
    public static List<CheckInDue> at(Moment now, List<WholeAsk> asks) {
        Instant since = since(now);
        List<WholeAsk> late = asks.stream()
                .filter(ask ->
                        ask.answer() != null && ask.answer().settled().at().isAfter(since))
                .toList();
        CheckInTiming due = new CheckInTiming(now, checkIns(late));
        return Outing.of(late).reversed().stream()
                .filter(due::isTimely)
                .map(due::open)
                .filter(open -> !open.isEmpty())
                .map(CheckInDue::of)
                .toList();
    }

    private static List<CheckIn> checkIns(List<WholeAsk> asks) {
        return asks.stream()
                .flatMap(ask -> ask.checkIns().stream())
                .distinct()
                .sorted(Comparator.comparing(CheckIn::when))
                .toList();
    }

    private boolean isTimely(Outing outing) {
        Duration since = Duration.between(outing.over().at(), now.at());
        return since.compareTo(A_FEW_HOURS) >= 0 && since.compareTo(LETS_GO) <= 0;
    }

    private List<WholeAsk> open(Outing outing) {
        return outing.asks().stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(WholeAsk ask) {
        List<CheckIn> made = serving(ask.ask().id());
        return made.isEmpty() || (made.size() < CheckIn.MOST && wantsOneMore(made.getLast()));
    }

    private boolean wantsOneMore(CheckIn last) {
        return last.recovered() == Recovered.NOT_YET
                && now.day().isAfter(last.when().day());
    }

    private List<CheckIn> serving(UUID ask) {
        return checkIns.stream().filter(made -> made.asks().contains(ask)).toList();
    }
}
