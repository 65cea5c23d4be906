/// The month that the essay tells, and what the planner would have offered on each of its days.
@NullMarked
package app.asked.lab.essay;

import org.jspecify.annotations.NullMarked;
