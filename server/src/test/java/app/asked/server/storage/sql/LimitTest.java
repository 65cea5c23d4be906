package app.asked.server.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.core.words.Line;
import app.asked.server.storage.Databases;
import app.asked.server.storage.Notes;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.storage.seal.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A person who makes things without end.
@ParameterizedClass
@EnumSource(Databases.class)
class LimitTest {
    private static final Instant NOW = Instant.parse("2026-11-28T17:04:05Z");
    private static final Line TEXT = new Line("don’t look silly");
    /// One for each of something that is counted, or one a person.
    private static final Set<String> PARTS = Set.of(
            "prose",
            "login_names",
            "provider_accounts",
            "opening_secrets",
            "first_account",
            "hosts",
            "forecasts",
            "answers",
            "backed_outs",
            "harms",
            "check_in_asks",
            "wishes",
            "my_days",
            "reminders",
            "reminder_days",
            "reminder_feeds",
            "reminder_topics",
            "reminder_mails",
            "recovery_codes",
            "spare_keys",
            "host_codes",
            "comebacks",
            "earlier_keys",
            "sites",
            "site_names",
            "story_feeds",
            "publications",
            "publication_parts",
            // the newest of them
            "operations");

    private final Notes notes = new Notes();
    private final Storage storage;
    private final UUID person;
    private final List<UUID> all;

    LimitTest(Databases database) {
        storage = database.storage();
        person = database.person();
        all = PersonKeys.during(TestKeys::of, this::fill);
    }

    @Test
    void oneMoreThanTheMostIsRefusedAndNothingOfItsWriteIsSaved() {
        UUID before = all.getFirst();

        assertThatThrownBy(() -> storage.write(person, tx -> {
                    var _ = VersionedWrites.delete(tx, notes, before, null, NOW);
                    put(tx);
                    return put(tx);
                }))
                .isInstanceOfSatisfying(
                        LimitReached.class,
                        reached -> assertThat(reached.limit()).isEqualTo(Limit.RULES));

        Optional<Versioned<Line>> kept = storage.read(tx -> notes.find(tx, person, before));
        assertThat(kept.map(Versioned::isGone)).contains(false);
    }

    @Test
    void whatIsThereCanStillBeChanged() {
        WriteResult<Line> changed = storage.write(person, tx -> {
            long rev = notes.find(tx, person, all.getLast()).orElseThrow().rev();
            return VersionedWrites.put(tx, notes, all.getLast(), new Line("other words"), rev);
        });

        assertThat(changed).isInstanceOf(WriteResult.Stored.class);
    }

    @Test
    void deletingOneMakesRoomForOneAndNoneComesBackWithoutRoom() {
        long mark = storage.write(person, tx -> {
            var deleted = (WriteResult.Deleted<Line>) VersionedWrites.delete(tx, notes, all.getFirst(), null, NOW);
            return deleted.rev();
        });

        storage.write(person, this::put);

        assertThatThrownBy(
                        () -> storage.write(person, tx -> VersionedWrites.put(tx, notes, all.getFirst(), TEXT, mark)))
                .isInstanceOf(LimitReached.class);
    }

    @Test
    void everythingThatAPersonCanMakeIsCountedOrAPartOfWhatIs() throws IOException {
        List<String> counted = Stream.of(Limit.values()).map(Limit::table).toList();

        assertThat(privateTables()).containsExactlyInAnyOrderElementsOf(both(counted, PARTS));
    }

    @Test
    void theDocumentationTellsEveryLimit() throws IOException {
        String told = Files.readString(Path.of("../docs/limits.md"));

        assertThat(told.lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split(" \\| ", 3))
                        .map(cells -> cells[0].substring(2) + " " + cells[1]))
                .containsExactlyElementsOf(Arrays.stream(Limit.values())
                        .map(limit -> "`%s` %,d".formatted(limit.key(), limit.most()))
                        .toList());
    }

    private List<UUID> fill() {
        return storage.write(
                person,
                tx -> Stream.generate(() -> put(tx)).limit(Limit.RULES.most()).toList());
    }

    private UUID put(Tx tx) {
        UUID id = Databases.newId();
        VersionedWrites.set(tx, notes, id, TEXT);
        return id;
    }

    /// As the migrations make them.
    private static List<String> privateTables() throws IOException {
        Pattern table = Pattern.compile("CREATE TABLE (\\w+) \\(([^;]*)\\)");
        Pattern renamed = Pattern.compile("ALTER TABLE (\\w+) RENAME TO (\\w+)");
        Map<String, String> names = new HashMap<>();
        List<String> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.toList()) {
                table.matcher(Files.readString(file))
                        .results()
                        .filter(found -> found.group(2).contains("person_id"))
                        .forEach(found -> tables.add(found.group(1)));
                renamed.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> names.put(found.group(1), found.group(2)));
            }
        }
        tables.replaceAll(name -> names.getOrDefault(name, name));
        return tables;
    }

    private static List<String> both(List<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
