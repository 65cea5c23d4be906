package app.asked.server.storage.move.end;

import app.asked.server.storage.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/// One of the two databases of a move, which has it to itself until it is closed.
public interface MoveEnd extends AutoCloseable {
    /// The only connection there is to it.
    Connection connection();

    Dialect dialect();

    /// Where a move led here, it is whole: from now on Asked opens it.
    void finish() throws SQLException;

    @Override
    void close();
}
