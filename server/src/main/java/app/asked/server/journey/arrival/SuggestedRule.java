package app.asked.server.journey.arrival;

import app.asked.core.words.Keyed;

/// Rules that many people keep to, ready to tap. Their words are `journeys.rule.<key>`.
enum SuggestedRule implements Keyed {
    LOOK_SILLY,
    LOOK_ARROGANT,
    BE_VULNERABLE,
    BOTHER_ANYONE,
    NEED_HELP
}
