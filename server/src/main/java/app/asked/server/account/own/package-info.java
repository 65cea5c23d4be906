/// What a person sets, revokes, and takes away of their own account.
@NullMarked
package app.asked.server.account.own;

import org.jspecify.annotations.NullMarked;
