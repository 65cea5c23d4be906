package app.asked.server.backup;

import app.asked.core.words.Said;
import app.asked.server.backup.Backups.Taken;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a host is told of a backup that was taken.
final class BackupReport {
    private BackupReport() {}

    static List<Said> of(Taken.Done done, Path backup) {
        Said taken = new Said(
                "backup.done",
                Map.of(
                        "file",
                        backup,
                        "people",
                        done.found().people(),
                        "asks",
                        done.found().asks()));
        return Stream.concat(
                        Stream.of(taken),
                        Stream.of(
                                        people("backup.opened", done.trial().opened()),
                                        people("backup.closed", done.trial().closed()),
                                        people(
                                                "backup.locked",
                                                done.found().words().locked()))
                                .flatMap(List::stream))
                .toList();
    }

    private static List<Said> people(String key, long people) {
        return people > 0 ? List.of(new Said(key, Map.of("people", people))) : List.of();
    }
}
