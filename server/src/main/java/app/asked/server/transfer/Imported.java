package app.asked.server.transfer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of a file's content, in counts of things.
///
/// @param added new
/// @param finished those of them that are journeys which came in as finished, since another one is under way
/// @param there there already, and reading the same
/// @param otherwise there already and reading otherwise, or deleted; left as it is
/// @param leftOut could not be added
/// @param because how many were left out for which reason
public record Imported(int added, int finished, int there, int otherwise, int leftOut, Map<String, Integer> because) {
    static final Imported NOTHING = new Imported(0, 0, 0, 0, 0, Map.of());

    int things() {
        return added + there + otherwise + leftOut;
    }

    Imported and(List<Fate> fates) {
        Imported sum = this;
        for (Fate fate : fates) {
            sum = sum.and(fate);
        }
        return sum;
    }

    private Imported and(Fate fate) {
        return switch (fate) {
            case Fate.Plain.ADDED -> new Imported(added + 1, finished, there, otherwise, leftOut, because);
            case Fate.Plain.FINISHED -> new Imported(added + 1, finished + 1, there, otherwise, leftOut, because);
            case Fate.Plain.THERE -> new Imported(added, finished, there + 1, otherwise, leftOut, because);
            case Fate.Plain.OTHERWISE -> new Imported(added, finished, there, otherwise + 1, leftOut, because);
            case Fate.LeftOut(String why) -> new Imported(added, finished, there, otherwise, leftOut + 1, oneMore(why));
        };
    }

    private Map<String, Integer> oneMore(String why) {
        Map<String, Integer> more = new TreeMap<>(because);
        more.merge(why, 1, Integer::sum);
        return more;
    }
}
