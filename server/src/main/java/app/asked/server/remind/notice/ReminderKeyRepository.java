package app.asked.server.remind.notice;

import app.asked.server.storage.sql.Tx;
import java.util.Optional;

/// The one row of `reminder_keys`.
final class ReminderKeyRepository {
    private ReminderKeyRepository() {}

    static Optional<ReminderKey.Pair> find(Tx tx) {
        return tx.sql("SELECT notice, push_public, push_private FROM reminder_keys")
                .find(row ->
                        new ReminderKey.Pair(row.bytes("notice"), row.bytes("push_public"), row.bytes("push_private")));
    }

    /// Of two servers that offer some at once, the database takes one's.
    static void offer(Tx tx, ReminderKey.Pair keys) {
        tx.sql("""
                INSERT INTO reminder_keys (place, notice, push_public, push_private)
                VALUES (1, :notice, :public, :private) ON CONFLICT (place) DO NOTHING
                """)
                .with("notice", keys.notice())
                .with("public", keys.pushPublic())
                .with("private", keys.pushPrivate())
                .run();
    }
}
