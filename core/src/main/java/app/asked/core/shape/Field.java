package app.asked.core.shape;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The place being read, where a problem is noted.
///
/// @param at JSON pointer
/// @param now the instant of reading, against which a moment is future
record Field(String at, Instant now, List<Problem> problems) {
    Field below(String name) {
        return new Field(at + "/" + name.replace("~", "~0").replace("/", "~1"), now, problems);
    }

    void note(Problem.Code code, Map<String, Object> expects) {
        problems.add(new Problem(at, code, expects, null));
    }

    void note(Problem.Code code, Map<String, Object> expects, Raw got) {
        problems.add(new Problem(at, code, expects, got.shown()));
    }
}
