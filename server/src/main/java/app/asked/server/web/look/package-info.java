/// What the parts of `jte/part/` are drawn from: plain values that know no feature.
@NullMarked
package app.asked.server.web.look;

import org.jspecify.annotations.NullMarked;
