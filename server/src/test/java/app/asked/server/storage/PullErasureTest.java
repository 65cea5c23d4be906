package app.asked.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.time.Moment;
import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PullErasureTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Moment LONG_AGO = Moment.of(NOW.minus(Duration.ofDays(40)), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsAvoidedGoesWithHowStrongThePullWas(Databases database) {
        Storage storage = database.storage();
        UUID person = database.person();
        UUID gone = Databases.newId();
        UUID stays = Databases.newId();
        storage.write(person, tx -> {
            put(tx, gone, LONG_AGO.at());
            return put(tx, stays, null);
        });

        storage.write(person, tx -> {
            Erasure.gone(tx, NOW.minus(Erasure.UNDO));
            return true;
        });

        List<UUID> left = storage.read(tx -> tx.sql("SELECT avoided FROM pulls WHERE person_id = :person")
                .with("person", person)
                .list(row -> row.id("avoided")));
        assertThat(left).containsExactly(stays);
    }

    private static UUID put(Tx tx, UUID avoided, @Nullable Instant gone) {
        tx.put(
                "avoided",
                Columns.of(tx.person()).key("id", avoided).set("rev", 1).set("gone", gone));
        tx.put(
                "pulls",
                Columns.of(tx.person())
                        .key("id", Databases.newId())
                        .set("avoided", avoided)
                        .moment("when", LONG_AGO)
                        .set("pull", 70)
                        .set("rev", 1));
        return avoided;
    }
}
