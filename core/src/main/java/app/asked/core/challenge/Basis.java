package app.asked.core.challenge;

import app.asked.core.words.Keyed;

/// What a chance of a no rests on: a published study, or an estimate.
public enum Basis implements Keyed {
    PUBLISHED,
    ESTIMATE
}
