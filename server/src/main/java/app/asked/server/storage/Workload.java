package app.asked.server.storage;

/// What a storage has done, in numbers.
///
/// @param commits since it was opened; one is for everybody whose writes were queued
/// @param waiting writes that nobody was answered yet
public record Workload(long commits, long waiting) {}
