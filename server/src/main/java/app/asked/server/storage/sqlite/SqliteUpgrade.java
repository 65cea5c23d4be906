package app.asked.server.storage.sqlite;

import static java.util.Comparator.comparingInt;

import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.file.Inspection;
import app.asked.server.storage.file.Inspection.Flaw;
import app.asked.server.storage.file.Inspection.Unsound;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.file.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keeps the database as it was before its tables are brought up to date, beside it and named by both versions: whoever
/// wants the older Asked back has what it can open.
final class SqliteUpgrade {
    private static final int KEPT = 2;
    private static final Pattern NAME = Pattern.compile("asked\\.db\\.\\d+-before-(\\d+)");

    private SqliteUpgrade() {}

    static void keepCopy(SqliteFolder folder, int from, int to) throws IOException {
        Path copy = folder.path().resolve("asked.db.%d-before-%d".formatted(from, to));
        try {
            Inspection found =
                    WholeFiles.make(copy, new StoredDatabase(folder.file())::copyTo, each -> !isDamaged(each));
            if (isDamaged(found)) {
                throw folder.damaged(new StorageDamaged("a copy of it does not hold together", null));
            }
        } catch (IOException | StorageFull e) {
            throw new StorageRefused(
                    "There is no room in %s for a copy of the database before its tables are brought up to date. Free up %d MB and start again."
                            .formatted(folder.path().toAbsolutePath(), (Files.size(folder.file()) >> 20) + 1),
                    e);
        }
        forgetOlder(folder.path());
    }

    /// Rows that belong to nothing were there before, and are no reason to leave it without a copy.
    private static boolean isDamaged(Inspection found) {
        return found instanceof Unsound(Flaw flaw) && flaw != Flaw.LOOSE_ROWS;
    }

    private static void forgetOlder(Path folder) throws IOException {
        List<Path> copies;
        try (Stream<Path> files = Files.list(folder)) {
            copies = files.filter(file -> version(file) > 0)
                    .sorted(comparingInt(SqliteUpgrade::version).reversed())
                    .toList();
        }
        for (Path old : copies.subList(Math.min(KEPT, copies.size()), copies.size())) {
            Files.delete(old);
        }
    }

    /// Of the tables that it was kept before; 0 where it is another file.
    private static int version(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }
}
