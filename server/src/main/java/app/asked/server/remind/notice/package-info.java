/// What a reminder says, and what can be done from it without opening Asked first.
@NullMarked
package app.asked.server.remind.notice;

import org.jspecify.annotations.NullMarked;
