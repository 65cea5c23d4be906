package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class StorageTest {
    private final Storage storage;
    private final UUID person;

    StorageTest(Databases database) {
        storage = database.storage();
        person = database.person();
    }

    @Test
    void whatIsWrittenIsRead() {
        storage.write(person, tx -> setZone(tx, "Europe/London"));

        assertThat(zone()).isEqualTo("Europe/London");
    }

    @Test
    void whatThrowsLeavesNothing() {
        storage.write(person, tx -> setZone(tx, "Europe/London"));

        assertThatThrownBy(() -> storage.write(person, tx -> {
                    setZone(tx, "Europe/Paris");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
        assertThat(zone()).isEqualTo("Europe/London");
    }

    private static int setZone(Tx tx, String zone) {
        return tx.sql("UPDATE people SET zone = :zone WHERE id = :person")
                .with("zone", zone)
                .with("person", tx.person())
                .run();
    }

    private String zone() {
        return storage.read(tx -> tx.sql("SELECT zone FROM people WHERE id = :person")
                .with("person", person)
                .find(row -> row.text("zone"))
                .orElseThrow());
    }
}
