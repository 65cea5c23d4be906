package app.asked.server.insight;

import app.asked.core.insight.questions.Arsq;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.List;
import java.util.UUID;

/// What others may see of the A-RSQ.
public final class Arsqs {
    public static final Repository<UUID, Arsq> REPOSITORY = new ArsqRepository();
    public static final Listed<UUID, Arsq> LIST = ArsqRepository.LIST;

    private Arsqs() {}

    /// Each time that a person filled it in, newest first.
    public static List<Arsq> all(Tx tx, UUID person) {
        return ArsqRepository.LIST.all(tx, person).stream()
                .map(Versioned::value)
                .toList();
    }
}
