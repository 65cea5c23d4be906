/// Opens the storage that the settings name.
@NullMarked
package app.asked.server.storage.config;

import org.jspecify.annotations.NullMarked;
