/// The page of whoever runs this Asked (docs/adr/0029): how people reach it, what is set, and a way to try each part.
/// Start with [HostPages]. It knows nothing of anybody's.
@NullMarked
package app.asked.server.host;

import org.jspecify.annotations.NullMarked;
