package app.asked.server.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.storage.Databases;
import app.asked.server.storage.Storage;
import app.asked.server.storage.seal.TestKeys;
import app.asked.server.storage.sql.Tx;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Two servers on one database: what there is once goes to one person, also where both looked and found it free.
class TwoServersTest {
    private final Storage storage = Databases.POSTGRESQL.storage();
    private final UUID maya = Databases.POSTGRESQL.person();
    private final UUID noor = Databases.POSTGRESQL.person();
    private final PassphraseHash.Fresh once = PassphraseHash.of("three quiet words");
    private final PassphraseHash.Fresh again = PassphraseHash.of("four quite quiet words");

    @Test
    void aNameThatAnotherTookMeanwhileIsTaken() {
        LoginName name = new LoginName("Name of " + maya);

        boolean late = storage.write(noor, tx -> {
            assertThat(LoginRepository.named(tx, name.key())).isEmpty();
            assertThat(elsewhere(() -> storage.write(maya, other -> take(other, name, once))))
                    .isTrue();
            return take(tx, name, once);
        });

        assertThat(late).isFalse();
        Optional<LoginRepository.Login> kept = storage.read(tx -> LoginRepository.named(tx, name.key()));
        assertThat(kept).map(LoginRepository.Login::person).hasValue(maya);
    }

    @Test
    void theFirstAccountIsMadeOnce() {
        boolean late = storage.write(noor, tx -> {
            assertThat(elsewhere(() -> storage.write(maya, LoginRepository::takeFirst)))
                    .isTrue();
            return LoginRepository.takeFirst(tx);
        });

        assertThat(late).isFalse();
    }

    @Test
    void aNewNameTakesThePlaceOfTheOldOne() {
        LoginName first = new LoginName("First of " + maya);
        LoginName second = new LoginName("Second of " + maya);
        storage.write(maya, tx -> take(tx, first, once));

        boolean taken = storage.write(maya, tx -> take(tx, second, again));

        assertThat(taken).isTrue();
        Optional<LoginRepository.Login> old = storage.read(tx -> LoginRepository.named(tx, first.key()));
        assertThat(old).isEmpty();
        Optional<LoginRepository.Login> now = storage.read(tx -> LoginRepository.of(tx, maya));
        assertThat(now).hasValueSatisfying(login -> {
            assertThat(login.name()).isEqualTo(second.key());
            assertThat(login.hash().written()).isEqualTo(again.hash().written());
        });
    }

    @AfterEach
    void leaveThePlace() {
        storage.write(
                maya,
                tx -> tx.sql("DELETE FROM first_account WHERE person_id = :person")
                        .with("person", maya)
                        .run());
    }

    private static boolean take(Tx tx, LoginName name, PassphraseHash.Fresh fresh) {
        return LoginRepository.take(tx, name, fresh.hash(), fresh.key().wrap(TestKeys.of(tx.person())));
    }

    private static boolean elsewhere(Supplier<Boolean> work) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            return other.submit(work::get).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
