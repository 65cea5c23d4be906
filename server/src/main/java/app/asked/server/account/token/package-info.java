/// Personal tokens: how a script or another program is let in, by the person and for as much as they say.
@NullMarked
package app.asked.server.account.token;

import org.jspecify.annotations.NullMarked;
