/// Who may come in, and what they set for themselves.
///
/// Start at [People], which other features ask for a person's zone, country and pace.
/// `gate` decides on every request who is calling and whether they may; `session` and `token` are the two ways to be
/// somebody, and `secret` what both rest on; `login` knows names and passphrases; `entrance` and `own` are the pages.
/// `passkey` and `provider` are other ways in, whose words `opening` opens. `recovery` and `spare` let somebody back in
/// who
/// forgot their passphrase, `fresh` asks for it again, `event` tells what happened, `host` helps from outside.
@NullMarked
package app.asked.server.account;

import org.jspecify.annotations.NullMarked;
