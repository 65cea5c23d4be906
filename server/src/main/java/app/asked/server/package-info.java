/// Brings core to a browser and a disk.
@NullMarked
package app.asked.server;

import org.jspecify.annotations.NullMarked;
