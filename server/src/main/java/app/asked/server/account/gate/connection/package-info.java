/// The connection below a request: how long heads and bodies may take, how large they may be, and where parts of them
/// lie meanwhile. Start at [TomcatConfig].
@NullMarked
package app.asked.server.account.gate.connection;

import org.jspecify.annotations.NullMarked;
