package app.asked.core.challenge;

import app.asked.core.words.Keyed;

/// How it is asked.
public enum Channel implements Keyed {
    IN_PERSON,
    PHONE,
    MESSAGE,
    EMAIL
}
