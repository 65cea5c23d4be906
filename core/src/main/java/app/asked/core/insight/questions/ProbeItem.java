package app.asked.core.insight.questions;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.words.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// The ten imagined asks of the probe, from small to large, over domains. They never change: a changed one would be
/// another probe. Their words are messages, `probe.item.<key>`; nobody needs to do them.
public enum ProbeItem implements Keyed {
    ASK_THE_WAY,
    ANOTHER_TABLE,
    SMALL_DISCOUNT,
    SIT_WITH_STRANGERS,
    NEIGHBOUR_QUIETER,
    HELP_AT_WORK,
    SING_A_LINE,
    COFFEE_WITH_SOMEONE,
    MORE_MONEY,
    LARGE_FAVOUR;

    private static final String PREFIX = "probe-";

    /// The slug that a rating of it names.
    public ChallengeId id() {
        return new ChallengeId(PREFIX + key());
    }

    public static Optional<ProbeItem> of(ChallengeId id) {
        return Arrays.stream(values()).filter(item -> item.id().equals(id)).findFirst();
    }
}
