/// What was deleted lately, to bring back.
@NullMarked
package app.asked.server.transfer.deleted;

import org.jspecify.annotations.NullMarked;
