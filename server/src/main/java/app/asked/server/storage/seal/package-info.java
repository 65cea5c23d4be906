/// Sealing what people write, so that files alone tell nothing in words (docs/adr/0022): [PersonKey] seals one person's
/// words, [WrappingKey] seals a person key with something that only its person has, and [PersonKeys] says whose key the
/// current thread may use.
@NullMarked
package app.asked.server.storage.seal;

import org.jspecify.annotations.NullMarked;
