/// What a host sets: environment variables `ASKED_*`, read once, and everything wrong with them said at once.
@NullMarked
package app.asked.server.settings;

import org.jspecify.annotations.NullMarked;
