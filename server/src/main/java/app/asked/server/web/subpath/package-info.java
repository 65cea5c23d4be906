/// Asked below a path of its host name, such as `/asked`. Inside of it every address stands as if it had the name to
/// itself ("/today"); what leaves for a browser gets the path here, in one place for pages (docs/adr/0033).
@NullMarked
package app.asked.server.web.subpath;

import org.jspecify.annotations.NullMarked;
