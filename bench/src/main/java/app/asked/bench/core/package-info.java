/// What core takes, measured from within by JMH.
@NullMarked
package app.asked.bench.core;

import org.jspecify.annotations.NullMarked;
