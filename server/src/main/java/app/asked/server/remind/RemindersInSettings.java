package app.asked.server.remind;

import app.asked.server.account.own.OwnSetting;
import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the settings say about reminders.
@Component
class RemindersInSettings implements OwnSetting {
    @Override
    public Optional<Row> row(Tx tx, UUID person, Words words) {
        String small = StoredReminders.find(tx, person)
                .map(reminders -> ReminderView.said(words, reminders))
                .orElseGet(() -> words.say("remind.off"));
        return Optional.of(new Row(ReminderPages.HERE, words.say("remind.title"), small));
    }
}
