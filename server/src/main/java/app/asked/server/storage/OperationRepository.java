package app.asked.server.storage;

import app.asked.server.storage.sql.Tx;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/// The table `operations`.
public final class OperationRepository {
    /// A person's newest are kept: more than any phone holds back.
    static final int MOST = 2_000;

    /// So many more may be there before the oldest are forgotten.
    private static final int SPARE = 64;

    private OperationRepository() {}

    /// What was done for an operation's id.
    ///
    /// @param isSame whether it was asked for the very same
    /// @param rev of what it wrote
    public record Done(boolean isSame, long rev) {}

    public static Optional<Done> find(Tx tx, UUID person, Operation operation) {
        return tx.sql("SELECT digest, rev FROM operations WHERE person_id = :person AND id = :id")
                .with("person", person)
                .with("id", operation.id())
                .find(row -> new Done(MessageDigest.isEqual(row.bytes("digest"), operation.digest()), row.big("rev")));
    }

    /// @throws Operation.Repeated where it is there
    static void add(Tx tx, Operation operation) {
        int added = tx.sql("""
                INSERT INTO operations (person_id, id, digest, rev, at) VALUES (:person, :id, :digest, :rev, :at)
                ON CONFLICT (person_id, id) DO NOTHING
                """)
                .with("person", tx.person())
                .with("id", operation.id())
                .with("digest", operation.digest())
                .with("rev", tx.rev())
                .with("at", operation.at())
                .run();
        if (added == 0) {
            throw new Operation.Repeated();
        }
        if (tx.rev() % SPARE == 0) {
            forgetOldest(tx);
        }
    }

    private static void forgetOldest(Tx tx) {
        tx.sql("""
                DELETE FROM operations WHERE person_id = :person AND at < (
                  SELECT at FROM operations WHERE person_id = :person ORDER BY at DESC LIMIT 1 OFFSET :most)
                """).with("person", tx.person()).with("most", MOST - 1).run();
    }

    /// It is not done as a whole: some of it waits for its person.
    public static void forget(Tx tx, UUID id) {
        tx.sql("DELETE FROM operations WHERE person_id = :person AND id = :id")
                .with("person", tx.person())
                .with("id", id)
                .run();
    }
}
