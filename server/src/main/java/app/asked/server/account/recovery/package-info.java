/// The way back in for somebody who forgot their passphrase: a code on a sheet of paper ([RecoverySheets]), shown
/// at the door ([Comebacks]).
@NullMarked
package app.asked.server.account.recovery;

import org.jspecify.annotations.NullMarked;
