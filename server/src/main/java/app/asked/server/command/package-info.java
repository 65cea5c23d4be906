/// What a host does at the terminal beside serving: a command is one class, and says what it did in messages.
@NullMarked
package app.asked.server.command;

import org.jspecify.annotations.NullMarked;
