/// Passkeys: signing in with what a device knows its owner by (docs/adr/0023). [Passkeys] keeps them,
/// [PasskeyChallenges] makes
/// what they sign, [Authenticators] checks what they signed, and [PasskeySignIn] opens the key of their person with the
/// secret that came along.
@NullMarked
package app.asked.server.account.passkey;

import org.jspecify.annotations.NullMarked;
