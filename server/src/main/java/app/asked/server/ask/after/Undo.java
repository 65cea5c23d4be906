package app.asked.server.ask.after;

import app.asked.core.ask.WholeAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.storage.WriteResult;
import app.asked.server.web.NotFound;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.RedirectView;

/// Where one goes after taking something back that was written to an ask.
final class Undo {
    private Undo() {}

    /// @param page where below its address an ask is shown that it was taken back from
    /// @param said what is said there
    static RedirectView redirect(
            WriteResult<VersionedAsk> undone,
            UUID ask,
            Function<WholeAsk, String> page,
            @Nullable Toast said,
            HttpServletResponse response) {
        String path = "/asks/" + ask;
        return switch (undone) {
            case WriteResult.Stored<VersionedAsk>(VersionedAsk kept, long _, var _) -> {
                if (said != null) {
                    Toasts.leave(said, response);
                }
                yield SeeOther.at(path + page.apply(kept.whole()));
            }
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
