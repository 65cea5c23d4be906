/// What is next, ratings and wishes, as JSON.
@NullMarked
package app.asked.server.next.api;

import org.jspecify.annotations.NullMarked;
