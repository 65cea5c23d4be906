package app.asked.server.transfer;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.server.web.api.Problems;
import app.asked.server.web.api.RawJson;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The first reading of a file, which looks at all of it and writes nothing.
final class FileCheck {
    /// More than anybody writes in a life.
    static final int MOST_THINGS = 200_000;

    private static final int MOST_JOURNEYS = 1_000;

    private final Instant now;
    private final Map<String, Raw> header = new LinkedHashMap<>();
    private final Map<UUID, Moment> last = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int count;
    private int things;

    private FileCheck(Instant now) {
        this.now = now;
    }

    static CheckedFile of(FileReader.Source file, Instant now) throws IOException {
        FileCheck check = new FileCheck(now);
        try {
            FileReader.read(file, _ -> true, check::take);
        } catch (FileReader.TooLarge thing) {
            check.note(problem(thing.field(), "one-entry", Map.of("most", FileReader.LARGEST)));
        } catch (FileReader.NoObject other) {
            return new CheckedFile.NoObject();
        } catch (RawJson.Malformed unreadable) {
            return new CheckedFile.Unreadable();
        }
        return check.outcome(file);
    }

    private boolean take(Piece piece) {
        if (!Everything.PARTS.contains(piece.name())) {
            return takeHeader(piece);
        }
        switch (piece.read(now)) {
            case Checked.Valid<Everything>(Everything some) -> count(some);
            case Checked.Invalid<Everything>(var found) -> found.forEach(this::note);
        }
        return things <= MOST_THINGS;
    }

    private void count(Everything some) {
        things += some.things();
        some.written()
                .filter(written -> !written.moment().at().isAfter(now))
                .filter(written -> last.size() < MOST_JOURNEYS || last.containsKey(written.journey()))
                .forEach(written -> last.merge(
                        written.journey(), written.moment(), (one, next) -> one.compareTo(next) >= 0 ? one : next));
    }

    /// A file of a version that is not known yet is not worth reading on.
    private boolean takeHeader(Piece piece) {
        if (header.size() > Problems.MOST && !Everything.FIELDS.contains(piece.name())) {
            count++;
            return true;
        }
        header.put(piece.name(), piece.raw());
        return !isNewer();
    }

    private boolean isNewer() {
        return header.get("version") instanceof Raw.Whole(long version) && version > Everything.VERSION;
    }

    private CheckedFile outcome(FileReader.Source file) {
        if (isNewer()) {
            return new CheckedFile.Unsound(List.of(newer()), 1);
        }
        if (things > MOST_THINGS) {
            note(new Problem("", Problem.Code.TOO_MANY, Map.of("most", MOST_THINGS), null));
        }
        if (Fields.read(new Raw.Part(header), now, Everything::readHeader) instanceof Checked.Invalid<?>(var found)) {
            found.forEach(this::note);
        }
        return count == 0 ? new CheckedFile.Sound(file, things, last) : new CheckedFile.Unsound(problems, count);
    }

    private Problem newer() {
        Object version = header.get("version") instanceof Raw.Whole(long whole) ? whole : "";
        return problem("/version", "newer-file", Map.of("version", version, "newest", Everything.VERSION));
    }

    private void note(Problem problem) {
        count++;
        if (problems.size() < Problems.MOST) {
            problems.add(problem);
        }
    }

    private static Problem problem(String field, String rule, Map<String, Object> more) {
        Map<String, Object> expects = new HashMap<>(more);
        expects.put("rule", rule);
        return new Problem(field, Problem.Code.RULE, expects, null);
    }
}
