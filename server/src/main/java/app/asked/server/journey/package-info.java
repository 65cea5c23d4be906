/// Journeys and what belongs to them: pauses, rests, energies, own rules, what a person avoids, takeaways. Start at
/// [Journeys], through which other features see them, and [JourneyWrites], which holds the rules between them. The
/// API is in `api`; the pages are in `arrival`, `steering` and `day`.
@NullMarked
package app.asked.server.journey;

import org.jspecify.annotations.NullMarked;
