package app.asked.core.ask;

import app.asked.core.words.Keyed;

/// What the body did.
public enum BodySign implements Keyed {
    POUNDING_HEART,
    HOT_CHEEKS,
    SHAKY_HANDS,
    SHAKY_VOICE,
    SWEATY,
    DRY_MOUTH,
    TIGHT_CHEST,
    SHORT_OF_BREATH,
    QUEASY,
    BLANK_MIND,
    HEAVY,
    LIGHT_AND_LOOSE,
    NOTHING_NOTICED
}
