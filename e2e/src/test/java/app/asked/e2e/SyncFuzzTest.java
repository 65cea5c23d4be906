package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.e2e.SyncFuzz.Break;
import app.asked.e2e.SyncFuzz.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No word that a device said is saved gets lost, and nothing is done twice, whatever the network, the clocks, the
/// disks and the server do. `./asked bench sync` tries more seeds, or one alone with its story.
@TestInstance(Lifecycle.PER_CLASS)
class SyncFuzzTest {
    private static final int SEEDS = Integer.getInteger("asked.seeds", 15);
    private static final int FIRST = Integer.getInteger("asked.seed", 90);

    private SyncFuzz fuzz;

    /// What the scripts could do wrong, and a seed from which on it's noticed.
    enum Broken {
        WHAT_A_TROUBLED_SERVER_REFUSED_IS_DROPPED(
                40,
                "sync.js",
                "const { status, results } = await post(owner, batch);",
                "const { status, results } = await post(owner, batch); if (status >= 500) return dropEntry(batch[0]);"),
        IT_IS_SENT_AGAIN_UNDER_ANOTHER_ID(
                1, "outbox.js", "...operation, owner,", "...operation, id: freshId(), owner,"),
        IT_IS_SAID_TO_BE_SAVED_BEFORE_THE_DISK_HAS_IT(
                1,
                "entry.js",
                "const held = await put(operation, await ownerHere(), entry);",
                "const held = {}; put(operation, await ownerHere(), entry).catch(() => {});"),
        ANOTHER_WINDOWS_ENTRY_IS_REPLACED(15, "outbox.js", "before.id === form.over && ", ""),
        ENTRIES_OF_ANOTHER_VERSION_ARE_LEFT_OUT(
                1, "outbox.js", "entry.owner === owner);", "entry.owner === owner && entry.format === FORMAT);");

        private final int seed;
        private final String file;
        private final String from;
        private final String to;

        Broken(int seed, String file, String from, String to) {
            this.seed = seed;
            this.file = file;
            this.from = from;
            this.to = to;
        }

        Break change() {
            return new Break(file, from, to);
        }
    }

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        fuzz = new SyncFuzz(folder.resolve("data"));
    }

    @AfterAll
    void close() throws IOException {
        fuzz.close();
    }

    @Test
    void nothingIsLostAndNothingIsDoneTwice() throws Exception {
        Outcome outcome = fuzz.run(FIRST, SEEDS);

        outcome.story().forEach(System.out::println);
        System.out.printf("Synced, seeds %d to %d: %s%n", FIRST, FIRST + SEEDS - 1, outcome.counts());
        outcome.faults().forEach((seed, faults) -> System.out.printf("Seed %d: %s%n", seed, faults));
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.counts()).containsEntry("runs", SEEDS);
    }

    /// So that the above can fail.
    @ParameterizedTest
    @EnumSource
    void itIsNoticedWhere(Broken broken) throws Exception {
        assertThat(fuzz.run(broken.seed, 1, broken.change()).faults()).isNotEmpty();
    }
}
