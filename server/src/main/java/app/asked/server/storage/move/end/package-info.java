/// What a database is to a move: one of its two ends.
@NullMarked
package app.asked.server.storage.move.end;

import org.jspecify.annotations.NullMarked;
