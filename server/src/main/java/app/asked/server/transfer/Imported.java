package app.asked.server.transfer;

import java.util.List;

/// What became of a file's content, in counts of things.
///
/// @param added new
/// @param there there already, and reading the same
/// @param otherwise there already and reading otherwise, or deleted; left as it is
/// @param leftOut in the way of something that is there, such as a second journey under way
public record Imported(int added, int there, int otherwise, int leftOut) {
    static final Imported NOTHING = new Imported(0, 0, 0, 0);

    /// What became of one thing.
    enum Fate {
        ADDED,
        THERE,
        OTHERWISE,
        LEFT_OUT
    }

    Imported and(List<Fate> fates) {
        return new Imported(
                added + count(fates, Fate.ADDED),
                there + count(fates, Fate.THERE),
                otherwise + count(fates, Fate.OTHERWISE),
                leftOut + count(fates, Fate.LEFT_OUT));
    }

    private static int count(List<Fate> fates, Fate fate) {
        return (int) fates.stream().filter(each -> each == fate).count();
    }
}
