package app.asked.server.phone;

import app.asked.server.account.own.OwnSetting;
import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The way from the settings to what waits on this phone.
@Component
class PhoneSetting implements OwnSetting {
    @Override
    public Optional<Row> row(Tx tx, UUID person, Words words) {
        return Optional.of(new Row("/phone", words.say("phone.title"), words.say("phone.small")));
    }
}
