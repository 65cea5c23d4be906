package app.asked.server.doctor;

import app.asked.server.storage.sql.Migrations;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.sqlite.SQLiteJDBCLoader;

/// What runs here, for whoever asks for help.
final class Versions {
    /// Of the jar that was started, which Maven notes in it.
    private static final String JAR = "META-INF/maven/app.asked/asked-server/pom.properties";

    private Versions() {}

    static Finding ofThisProcess() {
        return Finding.ok(
                "doctor.versions",
                "asked",
                ofAsked(),
                "tables",
                String.valueOf(Migrations.NEWEST),
                "java",
                Runtime.version().toString(),
                "sqlite",
                SQLiteJDBCLoader.getVersion());
    }

    private static String ofAsked() {
        Properties noted = new Properties();
        try (InputStream jar = Versions.class.getClassLoader().getResourceAsStream(JAR)) {
            if (jar != null) {
                noted.load(jar);
            }
        } catch (IOException unreadable) {
            return "unknown";
        }
        return noted.getProperty("version", "unknown");
    }
}
