package app.asked.server.account.host;

/// What the host reads.
///
/// @param isDone whether it was done
record HostAnswer(boolean isDone, String text) {}
