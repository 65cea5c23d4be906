package app.asked.server.doctor;

import app.asked.server.storage.sql.Migrations;
import java.util.Optional;
import org.sqlite.SQLiteJDBCLoader;

/// What runs here, for whoever asks for help.
final class Versions {
    private Versions() {}

    static Finding ofThisProcess() {
        return Finding.ok(
                "doctor.versions",
                "asked",
                Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                        .orElse("unknown"),
                "tables",
                String.valueOf(Migrations.NEWEST),
                "java",
                Runtime.version().toString(),
                "sqlite",
                SQLiteJDBCLoader.getVersion());
    }
}
