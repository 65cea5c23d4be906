package app.asked.server.account.login;

import app.asked.server.account.People;
import app.asked.server.account.session.Sessions;
import app.asked.server.storage.Storage;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.ZoneId;

/// Accounts for tests that need many: they share one passphrase and what it was stretched to, which takes long.
public final class QuickAccounts {
    private static final PassphraseHash.Fresh STRETCHED = PassphraseHash.of(Visitor.PASSPHRASE);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private QuickAccounts() {}

    /// Somebody with a new account, signed in.
    public static Visitor newPerson(TestServer server) {
        Visitor visitor = server.visitor();
        PersonKey key = PersonKey.fresh(UuidCreator.getTimeOrderedEpoch());
        PersonKeys.during(PersonKeys.only(key), () -> add(server, key, new LoginName(visitor.name())));
        visitor.isIn(LONDON.getId());
        visitor.keepCookie("asked", server.bean(Sessions.class).begin(key, "").text());
        return visitor;
    }

    private static PersonKey add(TestServer server, PersonKey key, LoginName name) {
        return server.bean(Storage.class).write(key.person(), tx -> {
            LoginRepository.take(tx, name, STRETCHED.hash(), STRETCHED.key().wrap(key));
            People.add(tx, LONDON, server.clock().instant());
            LoginRepository.show(tx, name);
            return key;
        });
    }
}
