package app.asked.server.storage.sqlite;

import app.asked.server.storage.fault.StorageRefused;
import java.nio.file.Path;

/// Another process that opens a folder, and says why it may not.
final class SecondProcess {
    private SecondProcess() {}

    public static void main(String[] args) {
        try {
            SqliteFolder.open(Path.of(args[0])).close();
        } catch (StorageRefused e) {
            System.out.println(e.getMessage());
        }
    }
}
