package app.asked.server.account.entrance;

import app.asked.server.account.device.DeviceCookie;
import app.asked.server.account.device.Devices;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.secret.Secret;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.fault.StorageException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tells of what was refused at the door: the host, who may keep guessers away, by address; and the person of that
/// name,
/// if there is one, by device. A device that they signed in with before is their own, mistyping.
///
/// It is written after the answer, which takes as long where nobody has the name. Thread-safe.
@Component
public final class RefusedTries {
    /// For docs/hosting/fail2ban.conf. The address alone: as a name people type passphrases, too.
    private static final Logger FAILED = LoggerFactory.getLogger("app.asked.sign-in");

    private static final int MOST_AT_ONCE = 8;

    private final Storage storage;
    private final Events events;
    private final DeviceCookie device;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    RefusedTries(Storage storage, Events events, DeviceCookie device) {
        this.storage = storage;
        this.events = events;
        this.device = device;
    }

    void tell(HttpServletRequest request) {
        FAILED.info("sign-in failed address={}", request.getRemoteAddr());
    }

    public void tell(String name, Kind kind, HttpServletRequest request) {
        tell(request);
        Optional<Secret> known = device.of(request);
        String what = Events.device(request);
        if (places.tryAcquire()) {
            Thread.ofVirtual().name("asked-refused").start(() -> write(name, kind, known, what));
        }
    }

    private void write(String name, Kind kind, Optional<Secret> known, String what) {
        try {
            storage.read(tx -> Accounts.named(tx, name)
                            .filter(person -> known.filter(secret -> Devices.isKnown(tx, person, secret))
                                    .isEmpty()))
                    .ifPresent(person -> events.addOnceADay(person, kind, what));
        } catch (StorageException | PersonGone untold) {
            return;
        } finally {
            places.release();
        }
    }
}
