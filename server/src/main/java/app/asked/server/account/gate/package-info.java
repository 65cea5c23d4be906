/// What every request passes: who is calling, may they, did the write come from a page of ours, and the headers that
/// every answer carries. Start at [app.asked.server.account.gate.Gate].
@NullMarked
package app.asked.server.account.gate;

import org.jspecify.annotations.NullMarked;
