/// Challenges as JSON: the list, own ones written and deleted, marks, and the kindness check.
@NullMarked
package app.asked.server.challenge.api;

import org.jspecify.annotations.NullMarked;
