package app.asked.server.ask.after;

import app.asked.server.ask.VersionedAsk;
import app.asked.server.storage.WriteResult;
import app.asked.server.web.NotFound;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.web.servlet.view.RedirectView;

/// Where one goes after taking something back that was written to an ask.
final class Undo {
    private Undo() {}

    /// @param open the page of an ask that is not over now
    static RedirectView redirect(
            WriteResult<VersionedAsk> undone, UUID ask, String open, HttpServletResponse response) {
        String path = "/asks/" + ask;
        return switch (undone) {
            case WriteResult.Stored<VersionedAsk>(VersionedAsk kept, long _, var _) ->
                SeeOther.at(kept.whole().isOver() ? path : path + "/" + open);
            case WriteResult.Stale<VersionedAsk> _ -> {
                Toasts.leave(Toast.of("toast.changed-since"), response);
                yield SeeOther.at(path);
            }
            case WriteResult.Deleted<VersionedAsk> _,
                    WriteResult.Conflict<VersionedAsk> _,
                    WriteResult.Invalid<VersionedAsk> _,
                    WriteResult.NotFound<VersionedAsk> _ -> throw new NotFound();
        };
    }
}
