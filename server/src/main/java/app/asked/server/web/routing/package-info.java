/// Which controller a request goes to.
@NullMarked
package app.asked.server.web.routing;

import org.jspecify.annotations.NullMarked;
