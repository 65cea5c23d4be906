/// The collection of no's: each a door that opens its story.
@NullMarked
package app.asked.server.week.noes;

import org.jspecify.annotations.NullMarked;
