/// How Asked is doing, for machines that watch over it: a line for a balancer, numbers for Prometheus. Nobody's
/// words and nobody's ids.
@NullMarked
package app.asked.server.health;

import org.jspecify.annotations.NullMarked;
