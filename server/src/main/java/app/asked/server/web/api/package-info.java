/// What every JSON controller shares: bodies in, resources and problems out. Knows no feature.
@NullMarked
package app.asked.server.web.api;

import org.jspecify.annotations.NullMarked;
