package app.asked.server.account.own;

import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.util.Optional;
import java.util.UUID;

/// A row of the settings for what another feature keeps.
public interface OwnSetting {
    /// Empty where the person has none.
    Optional<SettingsView.Row> row(Tx tx, UUID person, Words words);
}
