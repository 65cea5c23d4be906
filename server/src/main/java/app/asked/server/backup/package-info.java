/// Backups that prove themselves: taken while Asked runs, looked at before they get their name, sealed with a
/// passphrase where the host wants it, and put back. Start with [Backups].
@NullMarked
package app.asked.server.backup;

import org.jspecify.annotations.NullMarked;
