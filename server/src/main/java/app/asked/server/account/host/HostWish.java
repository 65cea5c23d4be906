package app.asked.server.account.host;

/// A task with the name that it is about, if any.
///
/// @param again the name typed once more, where the task cannot be taken back
record HostWish(HostTask task, String name, String again) {}
