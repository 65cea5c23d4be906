/// Practice hearing no: two weeks that a person chooses, with a question after each.
@NullMarked
package app.asked.server.next.practice;

import org.jspecify.annotations.NullMarked;
