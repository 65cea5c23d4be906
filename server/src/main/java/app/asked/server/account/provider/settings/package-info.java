/// The settings for the host's identity provider: linking an account there, and unlinking it.
@NullMarked
package app.asked.server.account.provider.settings;

import org.jspecify.annotations.NullMarked;
