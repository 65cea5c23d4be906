package app.asked.server.remind.notice;

import org.jspecify.annotations.Nullable;

/// How the reminder of a day stands.
///
/// @param path where it is
/// @param said what became of it; empty while nothing did
/// @param onward where to go from it, where nothing is to be chosen any more
/// @param putsOff whether it can be put off
public record NoticeView(String path, String said, @Nullable String onward, boolean putsOff) {}
