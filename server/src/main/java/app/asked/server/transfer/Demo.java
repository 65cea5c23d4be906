package app.asked.server.transfer;

import app.asked.server.account.entrance.DemoGuest;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.login.LoginName;
import app.asked.server.settings.Settings;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.story.publish.DemoStories;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The demo, where the settings ask for it: its first account is the person of the essay's month, on the month's last
/// day. Whoever comes is let in as that person; nobody knows the passphrase.
@Component
final class Demo {
    private static final int LAST_DAY = 28;

    Demo(
            Accounts accounts,
            DemoGuest guest,
            Importer importer,
            DemoStories site,
            Settings settings,
            JsonMapper json,
            InstantSource clock)
            throws IOException {
        if (!settings.demo() || accounts.isAnyone()) {
            return;
        }
        Instant now = clock.instant();
        ZoneId zone = ZoneId.systemDefault();
        LocalDate starts = now.atZone(zone).toLocalDate().minusDays(LAST_DAY - 1L);
        String passphrase = UuidCreator.getRandomBased().toString();
        if (accounts.make(new LoginName("Demo"), passphrase, zone) instanceof Accounts.Made.Done(var key)) {
            byte[] month = json.writeValueAsBytes(EssayMonth.file(json, starts, zone, now));
            if (!(FileCheck.of(() -> new ByteArrayInputStream(month), now) instanceof CheckedFile.Sound file)) {
                throw new IllegalStateException("the essay's month needs another look");
            }
            PersonKeys.during(PersonKeys.only(key), () -> {
                var added = importer.add(key.person(), file, now, _ -> {});
                site.open(key.person(), zone, now);
                return added;
            });
            guest.is(key);
        }
    }
}
