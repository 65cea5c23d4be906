package app.asked.server.account.spare;

import app.asked.core.words.Keyed;
import app.asked.server.account.People;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.secret.Secret;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.seal.DoesNotOpen;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.storage.seal.WrappedKey;
import app.asked.server.storage.sql.Tx;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Makes, opens and destroys spare keys. One takes both the database, which holds the wrapped key, and the host's file.
/// Thread-safe.
@Component
public final class SpareKeys {
    static final String WAY = "spare";

    private final Storage storage;
    private final InstantSource clock;
    private final HostHalves files;
    private final Settings settings;

    public SpareKeys(Storage storage, InstantSource clock, Settings settings) {
        this.storage = storage;
        this.clock = clock;
        this.files = new HostHalves(settings.keys());
        this.settings = settings;
    }

    /// How it stands with a person's.
    public enum State implements Keyed {
        ON,
        OFF,
        /// It is on, and opens nothing: the host's file is gone or another one, or it holds an earlier key.
        BROKEN
    }

    public State state(UUID person) {
        Optional<WrappedKey> wrapped = wrapped(person);
        if (wrapped.isEmpty()) {
            return State.OFF;
        }
        return open(person, wrapped.get()).isPresent() ? State.ON : State.BROKEN;
    }

    /// The key that seals now, where its person has a spare one and the host's file is there.
    public Optional<PersonKey> open(UUID person) {
        return wrapped(person).flatMap(wrapped -> open(person, wrapped));
    }

    private Optional<PersonKey> open(UUID person, WrappedKey wrapped) {
        try {
            return files.read(person)
                    .map(secret -> secret.wrapping(WAY).unwrap(person, wrapped))
                    .filter(key -> key.generation() == storage.read(tx -> People.generation(tx, person)));
        } catch (DoesNotOpen otherFile) {
            return Optional.empty();
        }
    }

    private Optional<WrappedKey> wrapped(UUID person) {
        return storage.read(tx -> SpareKeyRepository.of(tx, person)).flatMap(spare -> Optional.ofNullable(spare.key()));
    }

    /// Answers whether it is on now: the host's folder may take no file.
    public boolean turnOn(PersonKey key, String device) {
        Optional<Secret> file = files.make(key.person());
        file.ifPresent(secret -> write(key, secret, device));
        return file.isPresent();
    }

    /// First the file: whatever ends this, the key is gone. Answers whether it is.
    public boolean turnOff(UUID person, String device) {
        boolean gone = files.destroy(person);
        if (gone) {
            storage.write(person, tx -> {
                SpareKeyRepository.put(tx, SpareKey.NONE);
                Events.add(tx, Kind.SPARE_KEY_OFF, device, clock.instant());
                return person;
            });
        }
        return gone;
    }

    /// For somebody who comes in: where nobody but this machine can reach Asked and they did not choose otherwise,
    /// it is turned on. A disk that takes nothing keeps nobody out.
    public void settle(PersonKey key, String device) {
        try {
            Optional<SpareKey> spare = storage.read(tx -> SpareKeyRepository.of(tx, key.person()));
            if (spare.isEmpty() && settings.isLocal() && !settings.demo()) {
                turnOn(key, device);
            }
        } catch (StorageException later) {
            return;
        }
    }

    private void write(PersonKey key, Secret secret, String device) {
        PersonKeys.during(
                PersonKeys.only(key),
                () -> storage.write(key.person(), tx -> {
                    SpareKeyRepository.put(tx, new SpareKey(secret.wrapping(WAY).wrap(tx.sealing())));
                    Events.add(tx, Kind.SPARE_KEY_ON, device, clock.instant());
                    return key;
                }));
    }

    /// What makes it hold the person's next key, in the transaction that changes keys: the host's file is read before.
    public Consumer<Tx> holding(PersonKey next) {
        Optional<Secret> file = files.read(next.person());
        return tx -> file.filter(_ -> isOn(tx))
                .ifPresent(secret -> SpareKeyRepository.put(
                        tx, new SpareKey(secret.wrapping(WAY).wrap(next))));
    }

    private static boolean isOn(Tx tx) {
        return SpareKeyRepository.of(tx, tx.person()).map(SpareKey::key).isPresent();
    }

    /// In a transaction after which the person has another key that nothing of the old one leads to.
    public static void forget(Tx tx) {
        SpareKeyRepository.forget(tx);
    }

    /// For somebody who leaves for good: no backup opens with what is left here.
    public void destroy(UUID person) {
        files.destroy(person);
    }
}
