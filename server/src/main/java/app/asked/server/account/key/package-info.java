/// The key of a person while it is in use: for one request ([RequestKey]), and for the work of sealing everything once
/// more ([Sealing]).
@NullMarked
package app.asked.server.account.key;

import org.jspecify.annotations.NullMarked;
