/// The worlds that come with the lab, each a theory of fear with its equations and where they come from.
@NullMarked
package app.asked.lab.world;

import org.jspecify.annotations.NullMarked;
