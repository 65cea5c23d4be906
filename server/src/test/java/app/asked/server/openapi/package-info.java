/// The published document `openapi.json` against Asked as it runs: the same routes, values and answers; and, driven by
/// it, bad input to every one of them.
@NullMarked
package app.asked.server.openapi;

import org.jspecify.annotations.NullMarked;
