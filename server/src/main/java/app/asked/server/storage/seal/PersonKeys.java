package app.asked.server.storage.seal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The keys that a piece of work may use. They are bound to the thread for as long as the work lasts, as a request
/// does, and no longer; the storage takes them along to its own threads.
@FunctionalInterface
public interface PersonKeys {
    /// Null where this work is not done for that person.
    @Nullable
    PersonKey of(UUID person);

    /// Those of the work that the current thread does.
    static PersonKeys current() {
        return Bound.KEYS.orElse(Bound.NONE);
    }

    /// The key of a person whom the current thread serves.
    static PersonKey needed(UUID person) {
        return needed(current(), person);
    }

    static PersonKey needed(PersonKeys keys, UUID person) {
        PersonKey key = keys.of(person);
        if (key == null) {
            throw new IllegalStateException("words can be read and written only while their person is being served");
        }
        return key;
    }

    /// Does the work with these keys, and with no others.
    static <T extends @Nullable Object, X extends Throwable> T during(
            PersonKeys keys, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(Bound.KEYS, keys).call(work);
    }

    /// The key of one person.
    static PersonKeys only(PersonKey key) {
        return person -> key.person().equals(person) ? key : null;
    }

    /// Where they are bound.
    final class Bound {
        private static final ScopedValue<PersonKeys> KEYS = ScopedValue.newInstance();
        private static final PersonKeys NONE = _ -> null;

        private Bound() {}
    }
}
