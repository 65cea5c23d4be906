/// The embedded database: one writer that commits in groups, a few readers, and the care of its file. Start at
/// [SqliteStorage].
@NullMarked
package app.asked.server.storage.sqlite;

import org.jspecify.annotations.NullMarked;
