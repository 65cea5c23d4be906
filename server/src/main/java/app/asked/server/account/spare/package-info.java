/// The spare key with the host: what lets whoever runs this server help a person back in, where that person allows it.
///
/// Start at [app.asked.server.account.spare.SpareKeys].
@NullMarked
package app.asked.server.account.spare;

import org.jspecify.annotations.NullMarked;
