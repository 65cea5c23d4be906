package app.asked.server.host;

import app.asked.server.backup.BackupNow.State;
import app.asked.server.web.message.Words;
import java.util.List;

/// The backup that the host takes from their page.
///
/// @param isOffered whether one can be taken here
public record BackupView(boolean isOffered, boolean isRunning, List<String> lines) {
    static BackupView of(State state, boolean isOffered, Words words) {
        return switch (state) {
            case State.None _ -> new BackupView(isOffered, false, List.of());
            case State.Running running ->
                new BackupView(isOffered, true, List.of(words.say("host.backup.running", "percent", running.copied())));
            case State.Done(var lines) ->
                new BackupView(isOffered, false, lines.stream().map(words::say).toList());
            case State.Failed(var why) -> new BackupView(isOffered, false, List.of(why.in(words)));
        };
    }
}
