/// Asked on a phone: installed, and without a network (docs/offline.md).
@NullMarked
package app.asked.server.phone;

import org.jspecify.annotations.NullMarked;
