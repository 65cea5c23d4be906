/// Whose is it: every route of the running server, asked for by nobody and by everybody else.
///
/// Start at [app.asked.server.whose.WhoseIsItTest]. What a route does not tell of itself is in
/// [app.asked.server.whose.Rules].
@NullMarked
package app.asked.server.whose;

import org.jspecify.annotations.NullMarked;
