/// Files on this machine: their owner's alone, there as a whole or not at all, and a database among them looked at and
/// copied beside whoever has it open.
@NullMarked
package app.asked.server.storage.file;

import org.jspecify.annotations.NullMarked;
