/// Asks and their parts as the API shows and takes them.
@NullMarked
package app.asked.server.ask.api;

import org.jspecify.annotations.NullMarked;
