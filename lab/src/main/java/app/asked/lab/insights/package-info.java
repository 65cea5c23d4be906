/// People who are made up to find out what insights tell them: whether somebody whom nothing changes is told of a
/// change, and whether somebody who changes hears of it, and when.
@NullMarked
package app.asked.lab.insights;

import org.jspecify.annotations.NullMarked;
