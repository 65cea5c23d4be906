package app.asked.server.transfer;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Raw;
import java.time.Instant;
import java.util.Map;

/// A piece of a file, as it came: some things of one of its lists, or a field that is no list.
///
/// @param name the field's
/// @param from where in its list the first of these things stands
record Piece(String name, int from, Raw raw) {
    Checked<Everything> read(Instant now) {
        return switch (Fields.read(new Raw.Part(Map.of(name, raw)), now, Everything::read)) {
            case Checked.Valid<Everything> valid -> valid;
            case Checked.Invalid<Everything>(var problems) ->
                new Checked.Invalid<>(problems.stream().map(this::inFile).toList());
        };
    }

    /// `/asks/3/who` of a piece that begins with the fiftieth ask is `/asks/53/who` of the file.
    private Problem inFile(Problem problem) {
        String[] path = problem.field().split("/", 4);
        if (from == 0 || path.length < 3) {
            return problem;
        }
        path[2] = Integer.toString(from + Integer.parseInt(path[2]));
        return new Problem(String.join("/", path), problem.code(), problem.expects(), problem.got());
    }
}
