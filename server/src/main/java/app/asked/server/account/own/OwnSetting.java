package app.asked.server.account.own;

import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.util.UUID;

/// A row of the settings for what another feature keeps.
public interface OwnSetting {
    SettingsView.Row row(Tx tx, UUID person, Words words);
}
