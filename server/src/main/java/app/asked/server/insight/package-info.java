/// What a person's records say, on pages and as data, and the probe.
@NullMarked
package app.asked.server.insight;

import org.jspecify.annotations.NullMarked;
