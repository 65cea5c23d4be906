package app.asked.server.account.recovery;

import app.asked.core.words.Keyed;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes recovery sheets: one at a time for each person, and a new one after it was used. Thread-safe.
@Component
public final class RecoverySheets {
    private final Storage storage;
    private final InstantSource clock;

    RecoverySheets(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /// How it stands with a person's sheet.
    public enum State implements Keyed {
        NONE,
        MADE,
        /// Its person said that they have it.
        KEPT
    }

    static State state(Tx tx, UUID person) {
        return RecoveryRepository.of(tx, person)
                .map(sheet -> sheet.isKept() ? State.KEPT : State.MADE)
                .orElse(State.NONE);
    }

    public static boolean isMade(Tx tx, UUID person) {
        return state(tx, person) != State.NONE;
    }

    public static boolean isKept(Tx tx, UUID person) {
        return state(tx, person) == State.KEPT;
    }

    /// Makes a new one; the one before opens nothing from now on, and who came by it begins again. The code is shown
    /// once.
    RecoveryCode make(UUID person, String device) {
        RecoveryCode code = RecoveryCode.fresh();
        storage.write(person, tx -> {
            RecoveryRepository.put(tx, RecoverySheet.of(code, tx.sealing()));
            ComebackRepository.forget(tx);
            Events.add(tx, Kind.SHEET_MADE, device, clock.instant());
            return person;
        });
        return code;
    }

    /// After a change of the person's key, which their sheet does not lead to.
    public void forget(UUID person) {
        storage.write(person, tx -> {
            RecoveryRepository.forget(tx);
            return person;
        });
    }

    void keep(UUID person) {
        storage.write(person, tx -> {
            RecoveryRepository.keep(tx);
            return person;
        });
    }
}
