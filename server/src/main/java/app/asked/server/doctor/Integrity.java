package app.asked.server.doctor;

import app.asked.server.command.CommandSettings;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.file.Inspection.Flaw;
import app.asked.server.storage.file.Inspection.Sound;
import app.asked.server.storage.file.Inspection.Unsound;
import app.asked.server.storage.file.SealedWords;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.sql.Migrations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/// Whether the database holds together, fits this Asked, and was not written to in the future.
final class Integrity {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private Integrity() {}

    static Stream<Finding> of(CommandSettings settings, Instant now) {
        Path file = settings.database();
        if (!Files.exists(file)) {
            return Stream.of(Finding.look(
                    "doctor.database.none", "folder", settings.data().toAbsolutePath()));
        }
        try {
            return switch (new StoredDatabase(file).inspect()) {
                case Unsound(Flaw flaw) -> Stream.of(unsound(flaw, file));
                case Sound sound ->
                    Stream.of(whole(sound, file), words(sound.words()), tables(sound), clock(sound, now));
            };
        } catch (StorageException unreadable) {
            return Stream.of(Finding.problem("doctor.database.unreadable", "file", file));
        }
    }

    private static Finding unsound(Flaw flaw, Path file) {
        String key = flaw == Flaw.LOOSE_ROWS ? "doctor.database.loose-rows" : "doctor.database.damaged";
        return Finding.problem(key, "file", file);
    }

    private static Finding whole(Sound sound, Path file) {
        return sound.lacksLog()
                ? Finding.look("doctor.database.lacks-log", "file", file)
                : Finding.ok("doctor.database.whole", "people", sound.people(), "asks", sound.asks());
    }

    private static Finding words(SealedWords words) {
        if (words.locked() > 0) {
            return Finding.problem("doctor.words.locked", "people", words.locked());
        }
        return words.plain() > 0
                ? Finding.ok("doctor.words.plain", "sealed", words.sealed(), "plain", words.plain())
                : Finding.ok("doctor.words.sealed", "sealed", words.sealed());
    }

    private static Finding tables(Sound sound) {
        int version = sound.version();
        if (version > Migrations.NEWEST) {
            return Finding.problem("doctor.tables.newer", "version", version, "newest", Migrations.NEWEST);
        }
        return version < Migrations.NEWEST
                ? Finding.look("doctor.tables.older", "version", version, "newest", Migrations.NEWEST)
                : Finding.ok("doctor.tables.same", "version", version);
    }

    private static Finding clock(Sound sound, Instant now) {
        return Instant.ofEpochMilli(sound.lastSeen()).isAfter(now.plus(CLOCKS_DIFFER))
                ? Finding.problem("doctor.clock.behind", "now", now.toString())
                : Finding.ok("doctor.clock.plausible", "now", now.toString());
    }
}
