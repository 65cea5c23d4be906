package app.asked.server.ask;

import app.asked.core.ask.WholeAsk;
import app.asked.server.storage.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The asks of a person, as other features see them. Deleted ones are never among them.
public final class Asks {
    private Asks() {}

    /// Every ask, oldest day first, without any words: to compute with, not to show or to write back.
    public static List<WholeAsk> numbers(Tx tx, UUID person) {
        return AskStore.numbers(tx, person).stream().map(KeptAsk::whole).toList();
    }

    /// These asks with their words, oldest day first; ids that are not the person's are left out.
    public static List<KeptAsk> told(Tx tx, UUID person, Collection<UUID> ids) {
        return AskStore.told(tx, person, ids);
    }

    public static Optional<KeptAsk> told(Tx tx, UUID person, UUID id) {
        return AskStore.told(tx, person, List.of(id)).stream().findFirst();
    }
}
