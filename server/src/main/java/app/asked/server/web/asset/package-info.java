/// Styles, scripts and drawings over HTTP.
@NullMarked
package app.asked.server.web.asset;

import org.jspecify.annotations.NullMarked;
