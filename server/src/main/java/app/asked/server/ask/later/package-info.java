/// An ask later on: how it sits, everything said about it, another way to tell it. Start at `DetailPages`.
@NullMarked
package app.asked.server.ask.later;

import org.jspecify.annotations.NullMarked;
