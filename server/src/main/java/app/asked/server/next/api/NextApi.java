package app.asked.server.next.api;

import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.shape.Checked;
import app.asked.server.journey.LocalNow;
import app.asked.server.next.Offers;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Who;
import app.asked.server.web.api.Problems;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/next`: what is offered now, with its reasons.
@RestController
class NextApi {
    private final Storage storage;
    private final Offers offers;
    private final Problems problems;
    private final Messages messages;

    NextApi(Storage storage, Offers offers, Problems problems, Messages messages) {
        this.storage = storage;
        this.offers = offers;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping("/api/v1/next")
    ResponseEntity<?> next(Who who, Form query, HttpServletRequest request) {
        Read read = storage.read(tx -> new Read(
                Offers.standing(tx, who.person(), today(tx, who, query)),
                today(tx, who, query),
                offers.read(tx, who.person())));
        return switch (query.check(in -> Wish.read(in, read.standing()))) {
            case Checked.Valid<Wish>(Wish wish) ->
                ResponseEntity.ok(view(offers.next(read.offered(), wish, read.today()), request));
            case Checked.Invalid<Wish>(var needAnotherLook) -> problems.invalid(needAnotherLook);
        };
    }

    private record Read(Wish standing, LocalDate today, Offers.Read offered) {}

    private static LocalDate today(Tx tx, Who who, Form query) {
        return LocalNow.of(tx, who.person(), query).today();
    }

    private NextView view(Next next, HttpServletRequest request) {
        return NextView.of(
                next, messages.in(Collections.list(request.getLocales()).toArray(Locale[]::new)));
    }
}
