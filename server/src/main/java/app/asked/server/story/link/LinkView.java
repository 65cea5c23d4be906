package app.asked.server.story.link;

/// A link, as its person sees it.
///
/// @param end where a form ends it
public record LinkView(String end, String text) {}
