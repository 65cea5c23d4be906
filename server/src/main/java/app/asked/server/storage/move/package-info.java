/// Everything from one database into another: in pieces, so that it goes on where it stopped, and compared at the end.
@NullMarked
package app.asked.server.storage.move;

import org.jspecify.annotations.NullMarked;
