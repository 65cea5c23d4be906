package app.asked.server.sync;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Kind;
import app.asked.core.shape.Lists;
import app.asked.core.words.Keyed;
import app.asked.server.web.Who;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/sync`: what waited on a phone. Nothing is sent under another person's name, and nothing is done twice.
@RestController
class SyncApi {
    private static final int MOST = 100;
    private static final Kind<String> SIGN =
            Ids.kind("id", "", text -> text != null && text.matches("[0-9a-f-]{36}") ? text : null);

    private final Sync sync;
    private final Problems problems;

    SyncApi(Sync sync, Problems problems) {
        this.sync = sync;
        this.problems = problems;
    }

    /// What is sent.
    ///
    /// @param owner the sign of the person whose it is, as their pages carry it; null where the sender knows whose
    /// token it uses
    private record Outbox(@Nullable String owner, List<OutboxEntry> operations) {
        static Outbox read(Fields in) {
            return new Outbox(in.opt("owner", SIGN), in.need("operations", Lists.parts(MOST, OutboxEntry::read)));
        }
    }

    private record SentView(List<Sync.Sent> operations) {}

    private enum InTheWay implements Keyed {
        SOMEONE_ELSE_IS_SIGNED_IN
    }

    @PostMapping("/api/v1/sync")
    ResponseEntity<?> sync(JsonBody body, Who who, HttpServletRequest request, HttpServletResponse response) {
        return body.read(Outbox::read, outbox -> {
            if (outbox.owner() != null && !outbox.owner().equals(who.sign())) {
                return problems.conflict(InTheWay.SOMEONE_ELSE_IS_SIGNED_IN);
            }
            Sync.Batch batch = new Sync.Batch(who.person(), body.now(), request, response);
            return ResponseEntity.ok(new SentView(sync.send(batch, outbox.operations())));
        });
    }
}
