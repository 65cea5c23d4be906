/// Names and passphrases: making an account, and finding out whether a passphrase is the right one.
///
/// Start at [app.asked.server.account.login.Accounts] and [app.asked.server.account.login.SignIn].
@NullMarked
package app.asked.server.account.login;

import org.jspecify.annotations.NullMarked;
