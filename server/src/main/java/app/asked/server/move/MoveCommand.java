package app.asked.server.move;

import app.asked.server.command.Arguments;
import app.asked.server.command.Command;
import app.asked.server.command.CommandRefused;
import app.asked.server.command.CommandSettings;
import app.asked.server.command.Terminal;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.fault.StorageRefused;
import app.asked.server.storage.move.Moves;
import app.asked.server.storage.move.Moves.Sum;
import app.asked.server.storage.move.end.MoveHalted;
import app.asked.server.storage.postgres.PostgresStorage.Address;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// `./asked move postgresql` and `./asked move file`: takes everything from the data folder into PostgreSQL, or back.
/// Where it comes from, nothing changes.
public final class MoveCommand implements Command {
    private static final String AGAIN = "--again";

    private final Terminal terminal;

    public MoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Set<String> switches() {
        return Set.of(AGAIN);
    }

    @Override
    public int run(Arguments arguments, CommandSettings settings) {
        Address address = settings.postgres().orElseThrow(() -> new CommandRefused("move.no-database"));
        String where = arguments.word().orElse("");
        Moves.Direction direction = switch (where) {
            case "postgresql" -> Moves.Direction.INTO_POSTGRESQL;
            case "file" -> Moves.Direction.INTO_FILE;
            default -> throw new CommandRefused("move.where");
        };
        Object target = direction == Moves.Direction.INTO_FILE ? settings.database() : address;
        try {
            List<Sum> sums = Moves.run(direction, settings.data(), address, arguments.has(AGAIN), this::tell);
            terminal.say(
                    "move.done",
                    "people",
                    rows(sums, "people"),
                    "asks",
                    rows(sums, "asks"),
                    "tables",
                    sums.size(),
                    "target",
                    target);
            terminal.say("move.next." + where, "database", address);
            return DONE;
        } catch (MoveHalted refused) {
            String why = refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new CommandRefused(
                    "move.refused." + why, "place", where, "folder", settings.data(), "database", address);
        } catch (StorageRefused refused) {
            throw new CommandRefused("command.because", "reason", String.valueOf(refused.getMessage()));
        } catch (StorageFull full) {
            throw new CommandRefused("move.full", "place", where, "target", target);
        } catch (StorageException broken) {
            throw new CommandRefused("move.broken", "place", where, "reason", String.valueOf(broken.getMessage()));
        }
    }

    private void tell(String table, long rows) {
        if (rows > 0) {
            terminal.say("move.table", "table", table, "rows", rows);
        }
    }

    private static long rows(List<Sum> sums, String table) {
        return sums.stream()
                .filter(sum -> sum.table().equals(table))
                .mapToLong(Sum::rows)
                .sum();
    }
}
