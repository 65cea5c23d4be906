/// The same door on PostgreSQL.
@NullMarked
package app.asked.server.storage.postgres;

import org.jspecify.annotations.NullMarked;
