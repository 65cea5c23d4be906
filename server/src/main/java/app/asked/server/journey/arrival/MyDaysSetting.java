package app.asked.server.journey.arrival;

import app.asked.core.next.MyDays;
import app.asked.server.account.own.OwnSetting;
import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.challenge.Challenges;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the settings say about a person's days.
@Component
class MyDaysSetting implements OwnSetting {
    @Override
    public Optional<Row> row(Tx tx, UUID person, Words words) {
        MyDays days = Challenges.myDays(tx, person);
        return Optional.of(new Row("/my-days?back=/settings", words.say("my-days"), MyDaysView.said(words, days)));
    }
}
