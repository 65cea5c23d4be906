/// Keeps what people write: on SQLite through one writer, or on PostgreSQL, by the same statements.
///
/// Start at [Storage], the only door, and `sql.Tx`, what stands behind it. [VersionedWrites] holds the rules of PUT and
/// DELETE once, over whatever a feature keeps on its [Repository]; [ProseRepository] holds every word a person wrote.
/// Nothing here knows a feature, and nothing is acknowledged that is not on disk.
@NullMarked
package app.asked.server.storage;

import org.jspecify.annotations.NullMarked;
