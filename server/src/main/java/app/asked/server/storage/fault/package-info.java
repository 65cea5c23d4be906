/// What can go wrong with storage, each with the sentence that names its remedy.
@NullMarked
package app.asked.server.storage.fault;

import org.jspecify.annotations.NullMarked;
