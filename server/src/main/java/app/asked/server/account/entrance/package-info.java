/// The screens before anybody is somebody: welcome, signing in, and out again.
@NullMarked
package app.asked.server.account.entrance;

import org.jspecify.annotations.NullMarked;
