/// What opens a person's words beside a proof that opens none itself, such as a passkey's signature: a secret of the
/// device that it came from ([Openings]).
@NullMarked
package app.asked.server.account.opening;

import org.jspecify.annotations.NullMarked;
