/// What keeps one large request from taking the memory or the turns of all others.
@NullMarked
package app.asked.server.web.load;

import org.jspecify.annotations.NullMarked;
