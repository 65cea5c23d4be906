package app.asked.server.sync;

import app.asked.server.storage.Operation;
import app.asked.server.storage.OperationRepository;
import app.asked.server.storage.OperationRepository.Done;
import app.asked.server.storage.Storage;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;

/// Sends entries to the pages that they were meant for, in their order. What cannot be told of one stops those after
/// it: they may stand on it.
@Component
final class Sync {
    private final Storage storage;
    private final DispatcherServlet pages;

    Sync(Storage storage, DispatcherServlet pages) {
        this.storage = storage;
        this.pages = pages;
    }

    /// What became of one form.
    ///
    /// @param rev of what it wrote; absent where it wrote nothing
    record Sent(UUID id, EntryResult result, @Nullable Long rev) {}

    /// Who sends, and over which request.
    record Batch(UUID person, Instant now, HttpServletRequest request, HttpServletResponse response) {}

    List<Sent> send(Batch batch, List<OutboxEntry> forms) {
        List<Sent> sent = new ArrayList<>();
        boolean stopped = false;
        for (OutboxEntry form : forms) {
            Sent next = stopped ? new Sent(form.id(), EntryResult.LATER, null) : send(batch, form);
            stopped = next.result() == EntryResult.LATER;
            sent.add(next);
        }
        return sent;
    }

    private Sent send(Batch batch, OutboxEntry form) {
        Operation operation = form.operation(batch.now());
        Optional<Done> before = done(batch, operation);
        if (before.isPresent()) {
            return known(operation, before.get());
        }
        EntryResult outcome = form.mayWait() ? answered(batch, form, operation) : EntryResult.LOOK;
        Optional<Done> now = done(batch, operation);
        if (outcome != EntryResult.SAVED && now.isPresent()) {
            return halfDone(batch, operation, outcome);
        }
        return new Sent(form.id(), outcome, now.map(Done::rev).orElse(null));
    }

    private static Sent known(Operation operation, Done done) {
        return done.isSame()
                ? new Sent(operation.id(), EntryResult.SAVED, done.rev())
                : new Sent(operation.id(), EntryResult.OTHER, null);
    }

    /// Something was written for it, and something is left: its person sees what.
    private Sent halfDone(Batch batch, Operation operation, EntryResult outcome) {
        storage.write(batch.person(), tx -> {
            OperationRepository.forget(tx, operation.id());
            return operation.id();
        });
        return new Sent(operation.id(), outcome, null);
    }

    private Optional<Done> done(Batch batch, Operation operation) {
        return storage.read(tx -> OperationRepository.find(tx, batch.person(), operation));
    }

    private EntryResult answered(Batch batch, OutboxEntry form, Operation operation) {
        FormRequest request = new FormRequest(batch.request(), form, batch.now().minus(form.ago()));
        FormResponse response = new FormResponse(batch.response());
        try {
            operation.during(() -> {
                pages.service(request, response);
                return form;
            });
        } catch (ServletException | IOException untold) {
            return EntryResult.LATER;
        } catch (RuntimeException | Error told) {
            throw told;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return EntryResult.of(response.getStatus(), response.location());
    }
}
