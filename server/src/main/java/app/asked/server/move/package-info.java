/// `./asked move`: from the file to PostgreSQL, and back.
@NullMarked
package app.asked.server.move;

import org.jspecify.annotations.NullMarked;
