package app.asked.core.care;

import java.net.URI;

/// A public list of helplines: a link that a person opens, and that Asked itself never requests.
public record Directory(String id, URI link) {}
