package app.asked.server.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/// Brings a database to the tables of this Asked: one set of steps for both kinds, with the types that differ left
/// open (`${id}`, `${bytes}`, `${clustered}`).
final class Migrations {
    private Migrations() {}

    static void run(DataSource database, Dialect dialect) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(dialect.types())
                .load();
        try {
            refuseNewer(flyway.info().all());
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StorageFault("the tables could not be brought up to date", e);
        }
    }

    private static void refuseNewer(MigrationInfo[] all) {
        MigrationVersion theirs = newest(
                Arrays.stream(all).filter(step -> step.getState().isApplied()).toList());
        MigrationVersion ours = newest(
                Arrays.stream(all).filter(step -> step.getState().isResolved()).toList());
        if (theirs.compareTo(ours) > 0) {
            throw new StorageRefused(
                    "This data was last opened by a newer Asked (its tables are version %s); this Asked knows version %s, so start the newer one."
                            .formatted(theirs, ours),
                    null);
        }
    }

    private static MigrationVersion newest(List<MigrationInfo> steps) {
        return steps.stream()
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
    }
}
