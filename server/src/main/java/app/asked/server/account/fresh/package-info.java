/// Asks somebody who is signed in for their passphrase again before they do what cannot be taken back, and goes on
/// where they were.
///
/// Start at [app.asked.server.account.fresh.FreshSignIn].
@NullMarked
package app.asked.server.account.fresh;

import org.jspecify.annotations.NullMarked;
