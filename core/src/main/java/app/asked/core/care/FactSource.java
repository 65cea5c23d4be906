package app.asked.core.care;

import java.util.Optional;

/// Where a verified fact is found by the id that cites it.
@FunctionalInterface
public interface FactSource {
    Optional<Fact> fact(String id);
}
