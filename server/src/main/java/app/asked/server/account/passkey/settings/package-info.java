/// The settings for passkeys: what a person has of them, and the way to one more.
@NullMarked
package app.asked.server.account.passkey.settings;

import org.jspecify.annotations.NullMarked;
