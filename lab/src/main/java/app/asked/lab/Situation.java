package app.asked.lab;

import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;

/// What can be asked: a challenge as it is, or its smaller version.
///
/// @param index its place in arrays of a person; each situation has its own
/// @param domain the place of its domain, from 0 to below `Situation.DOMAINS`
/// @param challenge the place of its challenge, which both versions share
/// @param difficulty the library's
public record Situation(int index, int challenge, int domain, Channel channel, int difficulty) {
    public static final int DOMAINS = Domain.values().length;
}
