/// What a world of the lab is: `World`, found by `ServiceLoader`, makes a `Mind` for each simulated `Person`. Nothing
/// here knows the planner. How to add a world from another jar is told in docs/lab.md.
@NullMarked
package app.asked.lab;

import org.jspecify.annotations.NullMarked;
