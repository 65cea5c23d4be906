/// What is kept in memory to be quick, and how much of it at most. Knows no feature.
@NullMarked
package app.asked.server.cache;

import org.jspecify.annotations.NullMarked;
