/// Signing in with the host's identity provider, over OpenID Connect (docs/adr/0025). Somebody leaves on a trip
/// ([ProviderTrip]), [ProviderClient] asks the provider who came back, and [ProviderAccounts] knows whose account that
/// is. The provider says who somebody is and gives no key, so [ProviderEntry] opens their words with something else.
///
/// What speaks the protocol is read only where a host has set a provider.
@NullMarked
package app.asked.server.account.provider;

import org.jspecify.annotations.NullMarked;
