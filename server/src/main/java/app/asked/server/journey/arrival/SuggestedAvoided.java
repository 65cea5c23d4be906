package app.asked.server.journey.arrival;

import app.asked.core.words.Keyed;

/// What many people avoid, ready to tap. Their words are `journeys.avoided.<key>`.
enum SuggestedAvoided implements Keyed {
    SHOP,
    MESSAGE,
    SHOW_ME,
    COFFEE,
    JOB,
    EVENT
}
