/// What happened to an account, for its person to read: who came in, what was taken away, what was changed.
///
/// Start at [app.asked.server.account.event.Events].
@NullMarked
package app.asked.server.account.event;

import org.jspecify.annotations.NullMarked;
