/// What a phone held back while nobody could be reached: its forms, one after the other, each done once
/// (docs/adr/0026).
@NullMarked
package app.asked.server.sync;

import org.jspecify.annotations.NullMarked;
