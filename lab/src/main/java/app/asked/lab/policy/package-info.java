/// What decides on the next offer: the planner of core with its variants, and the baselines that it has to beat.
@NullMarked
package app.asked.lab.policy;

import org.jspecify.annotations.NullMarked;
