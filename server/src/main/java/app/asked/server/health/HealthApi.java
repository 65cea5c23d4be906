package app.asked.server.health;

import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.fault.StorageFault;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.fault.StorageMissing;
import app.asked.server.storage.fault.StorageRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a balancer, a container or `./asked doctor` asks, a line each.
@RestController
final class HealthApi {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Storage storage;

    HealthApi(Storage storage) {
        this.storage = storage;
    }

    /// Whether the process answers at all. Restarting it mends what this doesn't answer, and nothing else.
    @GetMapping(path = "/health", produces = MediaType.TEXT_PLAIN_VALUE)
    String health() {
        return "alive\n";
    }

    /// How a request arrives here, by whatever it came through: only what its sender knows of themselves.
    @GetMapping(path = "/health/seen", produces = MediaType.TEXT_PLAIN_VALUE)
    String seen(HttpServletRequest request) {
        return "%s %s %s\n".formatted(request.getScheme(), request.getServerName(), request.getRemoteAddr());
    }

    /// Whether people can use it: the database answers, and something can be saved.
    @GetMapping(path = "/ready", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> ready() {
        return trouble()
                .map(trouble -> ResponseEntity.status(503).body(reason(trouble) + "\n"))
                .orElseGet(() -> ResponseEntity.ok("ready\n"));
    }

    private Optional<StorageException> trouble() {
        try {
            boolean _ = storage.read(tx -> tx.isThere(NOBODY));
            return storage.trouble();
        } catch (StorageException away) {
            return Optional.of(away);
        }
    }

    private static String reason(StorageException trouble) {
        return switch (trouble) {
            case StorageBusy _ -> "busy";
            case StorageDamaged _ -> "damaged";
            case StorageFault _ -> "fault";
            case StorageFull _ -> "full";
            case StorageMissing _ -> "missing";
            case StorageRefused _ -> "refused";
        };
    }
}
