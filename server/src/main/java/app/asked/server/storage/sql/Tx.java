package app.asked.server.storage.sql;

import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.seal.PersonKeys;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A transaction, open while the work that was given it runs.
public final class Tx {
    /// Tells each statement, at TRACE: its text alone, which has no values in it.
    private static final Logger STATEMENTS = LoggerFactory.getLogger("app.asked.statements");

    private final Statements statements;
    private final Dialect dialect;
    private final PersonKeys keys;
    private final @Nullable UUID person;
    private final Map<Limit, Integer> counts = new EnumMap<>(Limit.class);
    private final Map<UUID, Texts> words = new HashMap<>();
    private PersonKey.@Nullable Sealer sealer;
    private long rev;
    private int generation;

    private Tx(Statements statements, Dialect dialect, PersonKeys keys, @Nullable UUID person) {
        this.statements = statements;
        this.dialect = dialect;
        this.keys = keys;
        this.person = person;
    }

    /// A transaction within another would wait for it, or see something else.
    public static void refuseNesting(boolean inside) {
        if (inside) {
            throw new IllegalStateException("already in a transaction: use the Tx at hand");
        }
    }

    /// One that reads.
    ///
    /// @param keys those of the work that reads, whichever thread it is done on
    public static Tx reading(Statements statements, Dialect dialect, PersonKeys keys) {
        return new Tx(statements, dialect, keys, null);
    }

    /// One that writes what is this person's.
    ///
    /// @param keys those of the work that writes, whichever thread it is done on
    public static Tx writing(Statements statements, Dialect dialect, PersonKeys keys, UUID person) {
        return new Tx(statements, dialect, keys, person);
    }

    /// A statement with named parameters, such as `:person`; the text is a constant.
    public Sql sql(String text) {
        return new Sql(this, text);
    }

    /// Writes one whole row, over the one with the same key if there is one.
    public void put(String table, Columns columns) {
        update(columns.upsert(table), columns.values());
    }

    /// Whether it may write: what it reads may then be what it wrote, or what another did in the same group, and
    /// may never be committed.
    public boolean isWriting() {
        return person != null;
    }

    /// Whether the database is a file of ours, which keeps copies of what was erased until it is rebuilt. On a
    /// server of its own, a row that everybody's erasing writes would make them wait for each other.
    public boolean isInFile() {
        return dialect == Dialect.SQLITE;
    }

    /// The person whose data is written.
    public UUID person() {
        if (person == null) {
            throw new IllegalStateException("reading is not for one person; nothing can be written");
        }
        return person;
    }

    /// What it has read of its person's words, by what they are about, as they read now.
    public Map<UUID, Texts> words() {
        return words;
    }

    /// For what is written beside the person's rows, where no foreign key notices that they are gone.
    public void mustBeThere() {
        if (!isThere(person())) {
            throw new PersonGone();
        }
    }

    public boolean isThere(UUID someone) {
        return sql("SELECT 1 FROM people WHERE id = :person")
                .with("person", someone)
                .find(_ -> true)
                .isPresent();
    }

    /// Takes the lock on the person's row, where writers are many.
    public void hold() {
        sql("SELECT 1 FROM people WHERE id = :person FOR UPDATE")
                .with("person", person())
                .each(_ -> {});
    }

    /// The person's next `rev`, the same for everything written in this transaction.
    public long rev() {
        if (rev == 0) {
            rev = sql("UPDATE people SET rev = rev + 1 WHERE id = :person RETURNING rev, generation")
                    .with("person", person())
                    .find(row -> {
                        generation = row.number("generation");
                        return row.big("rev");
                    })
                    .orElseThrow(PersonGone::new);
        }
        return rev;
    }

    /// Whether anything was written so far that has a `rev`.
    public boolean hasWritten() {
        return rev != 0;
    }

    /// The key that opens the words of a person whom this work is done for.
    public PersonKey key(UUID someone) {
        return PersonKeys.needed(keys, someone);
    }

    /// What seals and opens with that key.
    public PersonKey.Sealer sealer(UUID someone) {
        PersonKey.Sealer known = sealer;
        if (known == null || !known.key().person().equals(someone)) {
            known = key(someone).sealer();
            sealer = known;
        }
        return known;
    }

    /// The key that seals the words of the transaction's person. One that another took the place of while this work
    /// was on its way seals nothing any more.
    public PersonKey sealing() {
        PersonKey key = key(person());
        if (generation == 0) {
            generation = sql("SELECT generation FROM people WHERE id = :person")
                    .with("person", person())
                    .find(row -> row.number("generation"))
                    .orElseThrow(PersonGone::new);
        }
        if (key.generation() != generation) {
            throw StorageBusy.nothingStored("the person's key was changed a moment ago", null);
        }
        return key;
    }

    /// Counts one more of the person's things, before it is written.
    ///
    /// @throws LimitReached where they have as many as they may have
    public void more(Limit limit) {
        int there = counts.computeIfAbsent(limit, this::count);
        if (there >= limit.most()) {
            throw new LimitReached(limit);
        }
        counts.put(limit, there + 1);
    }

    /// Counts one less.
    public void less(Limit limit) {
        counts.computeIfPresent(limit, (_, there) -> there - 1);
    }

    /// Of this transaction's person, whose rows lie together.
    private int count(Limit limit) {
        return sql("SELECT count(*) AS there FROM " + limit.table() + " WHERE person_id = :person AND gone IS NULL")
                .with("person", person())
                .find(row -> row.number("there"))
                .orElseThrow();
    }

    /// Answers how many rows it touched.
    int update(String sql, List<? extends @Nullable Object> values) {
        return execute(sql, values, PreparedStatement::executeUpdate);
    }

    void query(String sql, List<? extends @Nullable Object> values, Consumer<Row> each) {
        execute(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows, dialect);
                int count = 0;
                while (rows.next()) {
                    each.accept(row);
                    count++;
                }
                return count;
            }
        });
    }

    private int execute(String sql, List<? extends @Nullable Object> values, Statements.Use use) {
        STATEMENTS.trace(sql);
        try {
            return statements.use(sql, statement -> {
                for (int i = 0; i < values.size(); i++) {
                    dialect.bind(statement, i + 1, values.get(i));
                }
                return use.of(statement);
            });
        } catch (SQLException e) {
            throw dialect.exception(e);
        }
    }
}
