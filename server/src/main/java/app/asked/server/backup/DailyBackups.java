package app.asked.server.backup;

import app.asked.server.account.host.HostNotice;
import app.asked.server.backup.BackupFolder.Daily;
import app.asked.server.backup.Backups.Taken;
import app.asked.server.storage.file.Inspection.Flaw;
import app.asked.server.storage.file.OwnersOnly;
import app.asked.server.storage.file.WholeFiles;
import app.asked.server.web.message.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a backup a day while Asked runs, and lets the older ones thin out ([Retention]). Each look asks the folder
/// alone what is due, so a restart changes nothing.
final class DailyBackups implements AutoCloseable, HostNotice {
    private static final Logger LOG = LoggerFactory.getLogger(DailyBackups.class);
    private static final int FIRST_AFTER_MINUTES = 1;
    private static final int EVERY_MINUTES = 60;

    private final Path database;
    private final BackupFolder folder;
    private final Optional<String> passphrase;
    private final Path keys;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(DailyBackups::quietThread);
    private volatile boolean failing;

    DailyBackups(Path database, BackupFolder folder, Optional<String> passphrase, Path keys, InstantSource clock) {
        this.database = database;
        this.folder = folder;
        this.passphrase = passphrase;
        this.keys = keys;
        this.clock = clock;
    }

    DailyBackups start() {
        var _ = thread.scheduleWithFixedDelay(this::look, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
        return this;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /// Takes today's, where it is not there yet. Whatever leaves it would end all later looks.
    void look() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        try {
            if (folder.dailies().stream().noneMatch(daily -> daily.day().equals(today))) {
                take(today);
                thinOut();
                succeeded();
            }
        } catch (Throwable inAnHour) {
            failed(inAnHour);
        }
    }

    @Override
    public Optional<String> text(Words words) {
        return failing ? Optional.of(words.say("backup.daily.failing", "folder", folder.path())) : Optional.empty();
    }

    private void take(LocalDate today) throws IOException {
        OwnersOnly.makeFolder(folder.path());
        WholeFiles.sweep(folder.path(), "asked-daily-");
        Path backup = folder.daily(today, passphrase.isPresent());
        switch (Backups.take(database, backup, passphrase, keys)) {
            case Taken.Done done -> warnOfLocked(done);
            case Taken.Refused(Flaw flaw) -> throw new IOException("the copy isn't sound: " + flaw);
        }
    }

    private static void warnOfLocked(Taken.Done done) {
        if (done.found().words().locked() > 0) {
            LOG.error("Today's backup is whole, but has words that no key opens. ./asked doctor says what to do");
        }
    }

    private void thinOut() throws IOException {
        List<Daily> dailies = folder.dailies();
        Set<LocalDate> kept = Retention.kept(dailies.stream().map(Daily::day).collect(Collectors.toSet()));
        for (Daily daily : dailies) {
            if (!kept.contains(daily.day())) {
                Files.deleteIfExists(daily.file());
            }
        }
    }

    private void succeeded() {
        if (failing) {
            LOG.warn("Daily backups work again");
        }
        failing = false;
    }

    /// Once, and not at each look.
    private void failed(Throwable why) {
        if (!failing) {
            LOG.error("Today's backup to {} failed; Asked tries again every hour", folder.path(), why);
        }
        failing = true;
    }

    @SuppressWarnings("ThreadPriorityCheck") // it has all day, and nobody waits for it
    private static Thread quietThread(Runnable work) {
        Thread thread = new Thread(work, "asked-backups");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
