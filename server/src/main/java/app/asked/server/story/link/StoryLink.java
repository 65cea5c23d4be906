package app.asked.server.story.link;

import java.time.Instant;
import java.util.UUID;

/// A link that opens one story, as its person sees it. Its address is known to those who have it.
///
/// @param opened how often
record StoryLink(UUID id, UUID story, Instant made, Instant ends, int opened) {}
