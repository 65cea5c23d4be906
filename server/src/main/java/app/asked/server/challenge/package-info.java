/// Challenges: the library's and a person's own. `Challenges` is what other features see.
@NullMarked
package app.asked.server.challenge;

import org.jspecify.annotations.NullMarked;
