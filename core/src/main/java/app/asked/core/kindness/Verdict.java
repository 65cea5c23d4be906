package app.asked.core.kindness;

import app.asked.core.challenge.Sign;
import app.asked.core.words.Keyed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the check answers: one finding a sign at most, in the order in which they are told.
public record Verdict(List<Finding> findings) {
    public enum Outcome implements Keyed {
        FAIR,
        LOOK_AGAIN
    }

    public Verdict {
        findings = List.copyOf(findings);
    }

    public Set<Sign> signs() {
        return findings.stream().map(Finding::sign).collect(Collectors.toUnmodifiableSet());
    }

    public Outcome outcome() {
        return findings.isEmpty() ? Outcome.FAIR : Outcome.LOOK_AGAIN;
    }
}
