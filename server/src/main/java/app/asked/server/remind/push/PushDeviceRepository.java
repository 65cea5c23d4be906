package app.asked.server.remind.push;

import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Tx;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/// The table `push_devices`.
final class PushDeviceRepository {
    private PushDeviceRepository() {}

    /// The newest first.
    static List<PushDevice> of(Tx tx, UUID person) {
        return tx.sql("""
                SELECT id, endpoint, public_key, secret, label, made FROM push_devices
                WHERE person_id = :person ORDER BY made DESC, id DESC
                """)
                .with("person", person)
                .list(row -> new PushDevice(
                        row.id("id"),
                        URI.create(row.text("endpoint")),
                        row.bytes("public_key"),
                        row.bytes("secret"),
                        row.text("label"),
                        row.instant("made")));
    }

    /// Adds one in the place of the same from before; of too many, the oldest make room.
    static void add(Tx tx, PushDevice device) {
        of(tx, tx.person()).stream()
                .filter(other -> other.endpoint().equals(device.endpoint()))
                .forEach(same -> remove(tx, same.id()));
        of(tx, tx.person()).stream().skip(Limit.PUSH_DEVICES.most() - 1L).forEach(oldest -> remove(tx, oldest.id()));
        tx.put(
                "push_devices",
                Columns.of(tx.person())
                        .key("id", device.id())
                        .set("endpoint", device.endpoint().toString())
                        .set("public_key", device.publicKey())
                        .set("secret", device.secret())
                        .set("label", device.label())
                        .set("made", device.made()));
    }

    static void remove(Tx tx, UUID id) {
        tx.sql("DELETE FROM push_devices WHERE person_id = :person AND id = :id")
                .with("person", tx.person())
                .with("id", id)
                .run();
    }
}
