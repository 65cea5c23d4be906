package app.asked.server.account.passkey;

import app.asked.server.account.login.SignInResult;
import app.asked.server.storage.seal.PersonKey;

/// What came of signing in with a passkey.
public sealed interface PasskeySignInResult {
    record Right(PersonKey key) implements PasskeySignInResult {}

    /// It is theirs, but nothing here opens their words yet: this takes the passphrase once.
    ///
    /// @param isWrong whether one was given that is not theirs
    record NeedsPassphrase(boolean isWrong) implements PasskeySignInResult {}

    /// Nobody's, removed, or signed too long ago.
    record Wrong() implements PasskeySignInResult {}

    /// Somebody else may have a copy of it.
    record Copied() implements PasskeySignInResult {}

    record Wait(SignInResult.Wait until) implements PasskeySignInResult {}
}
