/// Own challenges' pages: writing one, the kindness check on the same page, deleting with undo.
@NullMarked
package app.asked.server.challenge.own;

import org.jspecify.annotations.NullMarked;
