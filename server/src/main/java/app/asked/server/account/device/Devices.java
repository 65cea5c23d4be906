package app.asked.server.account.device;

import app.asked.server.account.secret.Digest;
import app.asked.server.account.secret.Secret;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.Tx;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Remembers which devices a person signed in with. Thread-safe.
@Component
public final class Devices {
    private final Storage storage;
    private final InstantSource clock;
    private final DeviceCookie cookie;

    Devices(Storage storage, InstantSource clock, DeviceCookie cookie) {
        this.storage = storage;
        this.clock = clock;
        this.cookie = cookie;
    }

    /// Whether this person signed in before with the device of this secret.
    public static boolean isKnown(Tx tx, UUID person, Secret device) {
        return DeviceRepository.isOf(tx, person, device.digest());
    }

    /// Knows the device from now on. One that several people sign in with keeps its secret; a secret that nobody signed
    /// in with is not taken up. A disk that takes nothing more keeps nobody from signing in.
    public void remember(UUID person, HttpServletRequest request, HttpServletResponse response) {
        try {
            Secret device = cookie.of(request).filter(this::isAnyones).orElseGet(() -> Secret.fresh(""));
            storage.write(person, tx -> {
                DeviceRepository.put(tx, device.digest(), clock.instant());
                DeviceRepository.keepLast(tx, Limit.DEVICES.most());
                return person;
            });
            cookie.give(device, response);
        } catch (StorageException unremembered) {
            return;
        }
    }

    /// Forgets every device of this person but the one that the request came from.
    public void forgetOthers(UUID person, HttpServletRequest request) {
        Digest kept = cookie.of(request).orElseGet(() -> Secret.fresh("")).digest();
        storage.write(person, tx -> {
            DeviceRepository.forgetOthers(tx, kept);
            return person;
        });
    }

    /// Forgets every device of this person.
    public void forgetAll(UUID person) {
        storage.write(person, tx -> {
            DeviceRepository.forgetOthers(tx, Secret.fresh("").digest());
            return person;
        });
    }

    private boolean isAnyones(Secret device) {
        return storage.read(tx -> DeviceRepository.isAnyones(tx, device.digest()));
    }
}
