package app.asked.server.transfer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of a file's content, in counts of things.
///
/// @param added new
/// @param finished those of them that are journeys which came in as finished, since another one is under way
/// @param hidden those of them that are own challenges which came in hidden, to be read once more
/// @param there there already, and reading the same
/// @param otherwise there already and reading otherwise, or deleted; left as it is
/// @param leftOut could not be added
/// @param because how many were left out for which reason
public record ImportCounts(
        int added, int finished, int hidden, int there, int otherwise, int leftOut, Map<String, Integer> because) {
    static final ImportCounts NOTHING = new ImportCounts(0, 0, 0, 0, 0, 0, Map.of());

    int things() {
        return added + there + otherwise + leftOut;
    }

    ImportCounts and(List<ImportResult> fates) {
        ImportCounts sum = this;
        for (ImportResult fate : fates) {
            sum = sum.and(fate);
        }
        return sum;
    }

    private ImportCounts and(ImportResult fate) {
        return switch (fate) {
            case ImportResult.Plain.ADDED -> added(0, 0);
            case ImportResult.Plain.FINISHED -> added(1, 0);
            case ImportResult.Plain.HIDDEN -> added(0, 1);
            case ImportResult.Plain.THERE ->
                new ImportCounts(added, finished, hidden, there + 1, otherwise, leftOut, because);
            case ImportResult.Plain.OTHERWISE ->
                new ImportCounts(added, finished, hidden, there, otherwise + 1, leftOut, because);
            case ImportResult.LeftOut(String why) ->
                new ImportCounts(added, finished, hidden, there, otherwise, leftOut + 1, oneMore(why));
        };
    }

    private ImportCounts added(int asFinished, int asHidden) {
        return new ImportCounts(
                added + 1, finished + asFinished, hidden + asHidden, there, otherwise, leftOut, because);
    }

    private Map<String, Integer> oneMore(String why) {
        Map<String, Integer> more = new TreeMap<>(because);
        more.merge(why, 1, Integer::sum);
        return more;
    }
}
