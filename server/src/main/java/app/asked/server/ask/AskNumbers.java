package app.asked.server.ask;

import app.asked.core.ask.WholeAsk;
import app.asked.server.cache.CacheBudget;
import app.asked.server.storage.PersonCache;
import app.asked.server.storage.sql.Tx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The numbers of all asks of the people who look around right now. After a write, the asks that it touched are read,
/// and not the others.
final class AskNumbers {
    /// A thousand asks take 0.6 MB.
    private static final int ASK_BYTES = 600;

    private static final PersonCache<List<WholeAsk>> KEPT =
            new PersonCache<>(CacheBudget.ASKS, asks -> ASK_BYTES * asks.size());

    private static final Comparator<WholeAsk> OLDEST_FIRST = Comparator.comparing(
                    (WholeAsk ask) -> ask.when().day())
            .thenComparing(WholeAsk::when)
            .thenComparing(ask -> ask.ask().id());

    private AskNumbers() {}

    /// Oldest first.
    static List<WholeAsk> of(Tx tx, UUID person) {
        return KEPT.of(
                tx,
                person,
                () -> whole(WholeAskRepository.numbers(tx, person)),
                (earlier, rev) -> renewed(tx, person, earlier, rev));
    }

    static List<WholeAsk> renewed(Tx tx, UUID person, List<WholeAsk> earlier, long rev) {
        Set<UUID> touched = touched(tx, person, earlier, rev);
        if (touched.isEmpty()) {
            return earlier;
        }
        List<WholeAsk> all = new ArrayList<>(earlier);
        all.removeIf(ask -> touched.contains(ask.ask().id()));
        all.addAll(whole(WholeAskRepository.numbers(tx, person, touched)));
        all.sort(OLDEST_FIRST);
        return List.copyOf(all);
    }

    /// The asks that were written to since, and those that a check-in served before it was written anew.
    private static Set<UUID> touched(Tx tx, UUID person, List<WholeAsk> earlier, long rev) {
        Set<UUID> touched = new HashSet<>(WholeAskRepository.writtenSince(tx, person, rev));
        Set<UUID> checkIns = new HashSet<>(CheckInRepository.writtenSince(tx, person, rev));
        earlier.stream()
                .filter(ask -> ask.checkIns().stream().anyMatch(each -> checkIns.contains(each.id())))
                .forEach(ask -> touched.add(ask.ask().id()));
        return touched;
    }

    private static List<WholeAsk> whole(List<VersionedAsk> asks) {
        return asks.stream().map(VersionedAsk::whole).toList();
    }
}
