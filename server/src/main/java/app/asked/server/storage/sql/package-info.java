/// Statements in a transaction, whichever the database: [Tx] opens them, [Sql] writes them, [Row] reads what they find.
@NullMarked
package app.asked.server.storage.sql;

import org.jspecify.annotations.NullMarked;
