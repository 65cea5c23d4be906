package app.asked.server.remind.mail;

import app.asked.server.account.secret.Digest;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Row;
import app.asked.server.storage.sql.Tx;
import java.util.Optional;
import java.util.UUID;

/// The table `reminder_mails`.
final class MailAddressRepository {
    private MailAddressRepository() {}

    static Optional<MailAddress> find(Tx tx, UUID person) {
        return tx.sql("SELECT id, address, code_hash, code_made, tries FROM reminder_mails WHERE person_id = :person")
                .with("person", person)
                .find(MailAddressRepository::address);
    }

    private static MailAddress address(Row row) {
        byte[] code = row.bytesOrNull("code_hash");
        return new MailAddress(
                row.id("id"),
                row.text("address"),
                code == null ? null : new Digest(code),
                row.instant("code_made"),
                row.number("tries"));
    }

    static void put(Tx tx, MailAddress address) {
        Digest code = address.code();
        tx.put(
                "reminder_mails",
                Columns.of(tx.person())
                        .set("id", address.id())
                        .set("address", address.address())
                        .set("code_hash", code == null ? null : code.bytes())
                        .set("code_made", address.made())
                        .set("tries", address.tries()));
    }

    static void remove(Tx tx) {
        tx.sql("DELETE FROM reminder_mails WHERE person_id = :person")
                .with("person", tx.person())
                .run();
    }
}
