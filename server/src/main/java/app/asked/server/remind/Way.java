package app.asked.server.remind;

import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.remind.notice.Notice;
import app.asked.server.remind.send.Delivery;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A way that reminders come.
public interface Way {
    /// Where its person sets it, and how it stands; empty where this Asked does not offer it.
    Optional<Row> row(Tx tx, UUID person, Words words);

    /// Whether its person takes it.
    boolean isOn(Tx tx, UUID person);

    /// Where a reminder goes now: nowhere where the way is not taken, or is one that its person looks at themselves.
    List<Delivery> deliveries(Tx tx, Notice notice);
}
