package app.asked.server.account.provider;

import app.asked.server.account.secret.Digest;

/// What came of somebody's way to the provider and back.
public sealed interface ProviderAnswer {
    /// It says who they are.
    ///
    /// @param account the digest of its own address and of what it calls them
    record Known(Digest account) implements ProviderAnswer {}

    /// They, or it, did not want to.
    record Declined() implements ProviderAnswer {}

    /// What it said is not for us, not for this trip, too old, or not signed by it.
    record Refused() implements ProviderAnswer {}

    /// It does not answer, or not in time.
    record Away() implements ProviderAnswer {}
}
