/// Devices that a person signed in with before: what keeps strangers at the door from keeping its owner out.
@NullMarked
package app.asked.server.account.device;

import org.jspecify.annotations.NullMarked;
