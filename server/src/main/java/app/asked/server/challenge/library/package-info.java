/// The library's pages: looking around in it, one challenge, and setting challenges apart.
@NullMarked
package app.asked.server.challenge.library;

import org.jspecify.annotations.NullMarked;
