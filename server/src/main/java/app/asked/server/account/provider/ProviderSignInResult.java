package app.asked.server.account.provider;

import app.asked.server.account.login.SignInResult;
import app.asked.server.storage.seal.PersonKey;

/// What came of signing in with the provider's word.
public sealed interface ProviderSignInResult {
    /// They are in.
    ///
    /// @param isProved whether they gave their passphrase
    record Right(PersonKey key, boolean isProved) implements ProviderSignInResult {}

    /// Nothing here opens their words yet: this takes the passphrase once.
    ///
    /// @param isWrong whether one was given that is not theirs
    record NeedsPassphrase(boolean isWrong) implements ProviderSignInResult {}

    /// The provider's word was used up, or is too old.
    record Over() implements ProviderSignInResult {}

    record Wait(SignInResult.Wait until) implements ProviderSignInResult {}
}
