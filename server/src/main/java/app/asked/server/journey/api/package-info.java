/// Journeys and what belongs to them, as JSON.
@NullMarked
package app.asked.server.journey.api;

import org.jspecify.annotations.NullMarked;
