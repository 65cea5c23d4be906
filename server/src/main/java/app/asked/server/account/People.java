package app.asked.server.account;

import app.asked.server.storage.Storage;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// What other features may know of a person.
@Component
public final class People {
    private final Storage storage;

    People(Storage storage) {
        this.storage = storage;
    }

    public Preferences preferences(UUID person) {
        return storage.read(tx -> preferences(tx, person));
    }

    /// Within a transaction that reads more.
    public static Preferences preferences(Tx tx, UUID person) {
        return PersonRepository.preferences(tx, person);
    }

    /// Their `rev`: whatever is written of theirs from here on has a higher one.
    public static long rev(Tx tx, UUID person) {
        return PersonRepository.rev(tx, person);
    }

    public void change(UUID person, UnaryOperator<Preferences> change) {
        storage.write(person, tx -> {
            set(tx, change.apply(preferences(tx, person)));
            return person;
        });
    }

    /// Within a transaction that writes more, for its person.
    public static void set(Tx tx, Preferences preferences) {
        PersonRepository.set(tx, preferences);
    }

    /// A new person, in a transaction of theirs, whose words are sealed with the first of their keys.
    public static void add(Tx tx, ZoneId zone, Instant now) {
        PersonRepository.add(tx, zone, now);
    }

    /// From now on their words are sealed with this key: the first one of theirs, or the first after one that was lost.
    public static void seal(Tx tx, PersonKey first) {
        PersonRepository.seal(tx, first.generation());
    }

    /// Which of their keys seals now.
    public static int generation(Tx tx, UUID person) {
        return PersonRepository.generation(tx, person);
    }

    /// Whether they get another key when they next sign in.
    public static boolean isNewKeyWanted(Tx tx, UUID person) {
        return PersonRepository.isNewKeyWanted(tx, person);
    }

    /// From now on nothing lets them in but what makes their next key.
    public static void wantNewKey(Tx tx) {
        PersonRepository.wantNewKey(tx);
    }

    /// Whether some of their words are still to be sealed with the key of now.
    public static boolean isSealing(Tx tx, UUID person) {
        return PersonRepository.isSealing(tx, person);
    }

    /// Whether the host keeps their account closed.
    public boolean isSuspended(UUID person) {
        return storage.read(tx -> PersonRepository.isSuspended(tx, person));
    }

    /// When they came.
    public static Instant made(Tx tx, UUID person) {
        return PersonRepository.made(tx, person);
    }
}
