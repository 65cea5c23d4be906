package app.asked.server.host;

import app.asked.server.account.Hosts;
import app.asked.server.account.own.OwnSetting;
import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The way to the host's page, for the host alone.
@Component
@Order // after what everybody has
final class HostInSettings implements OwnSetting {
    @Override
    public Optional<Row> row(Tx tx, UUID person, Words words) {
        return Hosts.isOne(tx, person)
                ? Optional.of(new Row(HostPages.HERE, words.say("host.title"), words.say("host.small")))
                : Optional.empty();
    }
}
