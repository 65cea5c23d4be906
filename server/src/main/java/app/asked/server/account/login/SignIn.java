package app.asked.server.account.login;

import app.asked.server.account.login.LoginStore.Login;
import app.asked.server.storage.Storage;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Compares passphrases: of a name at the door, and of a person about to do something they cannot take back.
@Component
public final class SignIn {
    private final Storage storage;
    private final Passphrases passphrases;
    private final Tries tries;

    SignIn(Storage storage, Passphrases passphrases, Tries tries) {
        this.storage = storage;
        this.passphrases = passphrases;
        this.tries = tries;
    }

    public Attempt by(String name, String passphrase, String address) {
        if (!LoginName.isOne(name)) {
            return attempt("", Optional.empty(), passphrase, address);
        }
        String key = new LoginName(name).key();
        return attempt(key, storage.read(tx -> LoginStore.named(tx, key)), passphrase, address);
    }

    public Attempt again(UUID person, String passphrase, String address) {
        Optional<Login> login = storage.read(tx -> LoginStore.of(tx, person));
        return attempt(login.map(Login::name).orElse(""), login, passphrase, address);
    }

    private Attempt attempt(String name, Optional<Login> login, String passphrase, String address) {
        Duration wait = tries.take(name, address);
        if (!wait.isZero()) {
            return new Attempt.Wait(wait);
        }
        if (login.isEmpty()) {
            passphrases.matchNobody(passphrase);
            return new Attempt.Wrong();
        }
        if (!passphrases.matches(passphrase, login.get().hash())) {
            return new Attempt.Wrong();
        }
        tries.giveBack(name, address);
        return new Attempt.Right(login.get().person());
    }
}
