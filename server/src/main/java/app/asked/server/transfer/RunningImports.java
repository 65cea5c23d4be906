package app.asked.server.transfer;

import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.seal.PersonKeys;
import app.asked.server.web.load.Bulkhead;
import app.asked.server.web.load.Spool;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Files that people bring: one of each person's at a time, and so many in all. A restore goes on when its person looks
/// away; how far it is, this process alone knows. When that ends, what is in is in, and the same file adds the rest.
@Component
final class RunningImports {
    private static final Logger LOG = LoggerFactory.getLogger(RunningImports.class);
    private static final int AT_ONCE = 4;
    private static final int REMEMBERED = 200;

    private final Importer importer;
    private final InstantSource clock;
    private final DataSize largest;
    private final Bulkhead places = new Bulkhead(AT_ONCE, 1, Duration.ZERO);
    private final Map<UUID, RunningImport> latest = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, RunningImport> eldest) {
            return size() > REMEMBERED;
        }
    });

    RunningImports(
            Importer importer,
            InstantSource clock,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.importer = importer;
        this.clock = clock;
        this.largest = largest;
    }

    /// The largest file that is taken.
    DataSize largest() {
        return largest;
    }

    /// @throws Bulkhead.Full where no more can be taken now
    /// @throws Spool.TooLarge where it is larger than the largest
    Upload take(UUID person, InputStream file) throws IOException {
        Bulkhead.Place place = places.enter(person);
        try {
            return new Upload(person, place, Spool.of(file, largest.toBytes()), clock.instant());
        } catch (IOException | RuntimeException refused) {
            place.close();
            throw refused;
        }
    }

    /// Brings it in while the caller waits.
    ImportCounts bring(Upload upload, CheckedFile.Sound file) throws IOException {
        return importer.add(upload.person(), file, upload.now(), _ -> {});
    }

    /// Brings it in by itself, and closes it then.
    RunningImport start(Upload upload, CheckedFile.Sound file) {
        RunningImport restore = new RunningImport(file.things());
        latest.put(upload.person(), restore);
        PersonKeys keys = PersonKeys.current();
        Thread.ofVirtual().name("asked-restore").start(() -> PersonKeys.during(keys, () -> run(upload, file, restore)));
        return restore;
    }

    private RunningImport run(Upload upload, CheckedFile.Sound file, RunningImport restore) {
        try (upload) {
            restore.done(importer.add(upload.person(), file, upload.now(), restore::told));
        } catch (StorageFull full) {
            restore.stopped("full");
        } catch (StorageBusy busy) {
            restore.stopped("busy");
        } catch (IOException | RuntimeException bug) {
            LOG.error("restoring a file ended in a bug", bug);
            restore.stopped("ours");
        }
        return restore;
    }

    /// The person's latest, as far as this process knows of one.
    Optional<RunningImport> of(UUID person) {
        return Optional.ofNullable(latest.get(person));
    }
}
