package app.asked.server.storage.move;

import app.asked.server.storage.fault.StorageFault;
import app.asked.server.storage.move.end.MoveEnd;
import app.asked.server.storage.postgres.PostgresMove;
import app.asked.server.storage.postgres.PostgresStorage.Address;
import app.asked.server.storage.sql.Dialect;
import app.asked.server.storage.sqlite.SqliteMove;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// Takes everything from a folder into PostgreSQL, or back.
public final class Moves {
    private Moves() {}

    /// Which way it goes.
    public enum Direction {
        INTO_POSTGRESQL,
        INTO_FILE
    }

    /// Hears how far a move is.
    public interface Progress {
        /// A table is done.
        ///
        /// @param rows how many of the table's were copied now
        void copied(String table, long rows);
    }

    /// What a table came to, at both ends.
    ///
    /// @param sha256 of all values of all rows, in the order of their keys
    public record Sum(String table, long rows, String sha256) {}

    /// Copies what is not there yet, and finishes where both ends are the same.
    ///
    /// @param again whether what was copied earlier goes first
    public static List<Sum> run(Direction direction, Path folder, Address address, boolean again, Progress progress) {
        return switch (direction) {
            case INTO_POSTGRESQL ->
                run(() -> SqliteMove.from(folder), () -> PostgresMove.into(address, again), progress);
            case INTO_FILE -> run(() -> PostgresMove.from(address), () -> SqliteMove.into(folder, again), progress);
        };
    }

    private interface Opening {
        MoveEnd open() throws SQLException, IOException;
    }

    private static List<Sum> run(Opening from, Opening to, Progress progress) {
        try (MoveEnd first = from.open()) {
            return run(first, to, progress);
        } catch (SQLException e) {
            throw exception(e);
        } catch (IOException e) {
            throw new StorageFault("the files of the folder", e);
        }
    }

    private static List<Sum> run(MoveEnd from, Opening to, Progress progress) throws IOException {
        try (MoveEnd second = to.open()) {
            Move move = new Move(from, second);
            move.copy(progress);
            return move.compare();
        } catch (SQLException e) {
            throw exception(e);
        }
    }

    /// An error of SQLite's has a number, and one of PostgreSQL's has a state.
    private static RuntimeException exception(SQLException e) {
        return e.getErrorCode() == 0 ? Dialect.POSTGRESQL.exception(e) : Dialect.SQLITE.exception(e);
    }
}
