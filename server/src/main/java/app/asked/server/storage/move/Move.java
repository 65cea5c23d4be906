package app.asked.server.storage.move;

import app.asked.server.storage.move.end.MoveEnd;
import app.asked.server.storage.move.end.MoveHalted;
import app.asked.server.storage.move.end.MoveHalted.Why;
import app.asked.server.storage.sql.Dialect;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Copies everything from one database into another, and compares the two.
///
/// Tables go one after the other, and their rows by key, a thousand in a transaction. So what is there tells how far it
/// came: whatever ended it, it goes on after the last key. Where somebody wrote meanwhile, the two differ at the end,
/// and it is not taken for done.
final class Move {
    private static final int ROWS_AT_ONCE = 1_000;

    private final MoveEnd from;
    private final MoveEnd to;
    private final List<MovedTable> tables;

    /// Both have the tables of this Asked. What is read of the first is as it was at one moment.
    Move(MoveEnd from, MoveEnd to) throws SQLException {
        this.from = from;
        this.to = to;
        this.tables = MovedTable.all((from.dialect() == Dialect.POSTGRESQL ? from : to).connection());
        from.connection().setAutoCommit(false);
        to.connection().setAutoCommit(false);
    }

    /// Copies what is not there yet.
    ///
    /// @param progress hears of each table how many of its rows were copied now
    void copy(Moves.Progress progress) throws SQLException {
        for (MovedTable table : tables) {
            progress.copied(table.name(), copy(table));
        }
    }

    private long copy(MovedTable table) throws SQLException {
        @Nullable Object[] last = last(table);
        try (PreparedStatement select = rows(table, last);
                ResultSet rows = select.executeQuery();
                PreparedStatement insert = to.connection().prepareStatement(table.insert())) {
            long count = 0;
            while (rows.next()) {
                add(table, rows, insert);
                count++;
                if (count % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                    to.connection().commit();
                }
            }
            insert.executeBatch();
            to.connection().commit();
            return count;
        }
    }

    private void add(MovedTable table, ResultSet rows, PreparedStatement insert) throws SQLException {
        List<ColumnType> types = table.types();
        for (int i = 0; i < types.size(); i++) {
            to.dialect().bind(insert, i + 1, types.get(i).read(rows, i + 1, from.dialect()));
        }
        insert.addBatch();
    }

    private PreparedStatement rows(MovedTable table, @Nullable Object[] last) throws SQLException {
        PreparedStatement select = select(from, table, last.length > 0);
        for (int i = 0; i < last.length; i++) {
            from.dialect().bind(select, i + 1, last[i]);
        }
        return select;
    }

    /// The key of the row that was copied last; empty where none was.
    private @Nullable Object[] last(MovedTable table) throws SQLException {
        try (PreparedStatement select = to.connection().prepareStatement(table.selectLast(to.dialect()));
                ResultSet rows = select.executeQuery()) {
            if (!rows.next()) {
                return new Object[0];
            }
            List<@Nullable Object> key = new ArrayList<>();
            for (int i = 0; i < table.keys(); i++) {
                key.add(table.types().get(i).read(rows, i + 1, to.dialect()));
            }
            return key.toArray();
        }
    }

    /// Reads both ends anew, and finishes where they are the same.
    ///
    /// @return what each table came to
    List<Moves.Sum> compare() throws SQLException {
        List<Moves.Sum> sums = new ArrayList<>();
        for (MovedTable table : tables) {
            Moves.Sum here = sum(from, table);
            if (!here.equals(sum(to, table))) {
                throw new MoveHalted(Why.DIFFERENT);
            }
            sums.add(here);
        }
        to.connection().commit();
        to.finish();
        return sums;
    }

    private static Moves.Sum sum(MoveEnd end, MovedTable table) throws SQLException {
        MessageDigest digest = sha256();
        ColumnType[] types = table.types().toArray(ColumnType[]::new);
        long count = 0;
        try (PreparedStatement select = select(end, table, false);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                for (int i = 0; i < types.length; i++) {
                    types[i].digest(digest, types[i].read(rows, i + 1, end.dialect()));
                }
                count++;
            }
        }
        return new Moves.Sum(table.name(), count, HexFormat.of().formatHex(digest.digest()));
    }

    private static PreparedStatement select(MoveEnd end, MovedTable table, boolean after) throws SQLException {
        Connection connection = end.connection();
        PreparedStatement select = connection.prepareStatement(table.select(end.dialect(), after));
        select.setFetchSize(ROWS_AT_ONCE);
        return select;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
