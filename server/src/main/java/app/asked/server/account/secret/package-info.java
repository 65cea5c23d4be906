/// What lets somebody in without being guessed: random, given away once, kept as a digest.
@NullMarked
package app.asked.server.account.secret;

import org.jspecify.annotations.NullMarked;
