package app.asked.server.ask.later;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.after.LettingGo;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Raw;
import app.asked.core.words.Said;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.Asks;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Questions;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/// How the asks of one outing sit later: two questions, three where it hurt. After the last it lets go.
@Controller
class CheckInPages {
    private static final String PREFIX = "check-in.";
    private static final String FIRST = "check-in.replaying";

    private final Storage storage;
    private final AskReads reads;
    private final AskFormWrites writes;

    CheckInPages(Storage storage, AskReads reads, AskFormWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/check-ins/new")
    RedirectView ask(Form query) {
        return SeeOther.at(UriComponentsBuilder.fromPath("/check-ins/" + UuidCreator.getTimeOrderedEpoch() + "/edit")
                .queryParam("asks", query.value("asks"))
                .encode()
                .toUriString());
    }

    /// One that is written down already is opened to be changed.
    @GetMapping("/check-ins/{id}/edit")
    ModelAndView edit(Page page, Who who, @PathVariable UUID id, Form query) {
        Versioned<CheckIn> kept = storage.read(tx -> Asks.CHECK_INS.find(tx, who.person(), id))
                .filter(found -> !found.isGone())
                .orElse(null);
        return kept == null
                ? show(page, who, id, asks(query.value("asks")), query.blank(), FieldErrors.NONE)
                : show(page, who, id, kept.value().asks(), filled(kept, query.now()), FieldErrors.NONE);
    }

    @PostMapping("/check-ins/{id}")
    Object save(Page page, Who who, @PathVariable UUID id, Form form) {
        List<UUID> asks = asks(form.value("asks"));
        if (asks.isEmpty()) {
            throw new NotFound();
        }
        FormResult<CheckIn> saved = FormResult.of(page.words(), PREFIX, read(id, asks, form))
                .then(said -> storage.write(who.person(), tx -> save(tx, page.words(), id, form, said)));
        return switch (saved) {
            case FormResult.Valid<CheckIn> _ -> SeeOther.at("/check-ins/" + id);
            case FormResult.Invalid<CheckIn>(FieldErrors errors) -> {
                ModelAndView again = show(page, who, id, asks, form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// Sent twice, it is one check-in.
    private FormResult<CheckIn> save(Tx tx, Words words, UUID id, Form form, CheckIn said) {
        CheckIn checkIn = Asks.CHECK_INS
                .find(tx, tx.person(), id)
                .map(kept -> said.at(kept.value().when()))
                .orElseGet(() -> said.at(LocalNow.of(tx, tx.person(), form).moment()));
        WriteResult<CheckIn> written = writes.saveCheckIn(tx, checkIn, form.rev());
        return FormResult.of(words, PREFIX, FIRST, written, current -> filled(current, form.now()));
    }

    private static Checked<CheckIn> read(UUID id, List<UUID> asks, Form form) {
        List<Raw> ids =
                asks.stream().<Raw>map(ask -> new Raw.Text(ask.toString())).toList();
        Map<String, Raw> given = Map.of("when", form.nowField(), "asks", new Raw.Many(ids));
        return form.check(PREFIX, given, in -> CheckIn.read(id, asks.getFirst(), in));
    }

    private static Form filled(Versioned<CheckIn> kept, Instant now) {
        CheckIn made = kept.value();
        return new Filled()
                .with(Form.REV, kept.rev())
                .with("check-in.replaying", made.replaying())
                .with("check-in.sting", made.sting())
                .with("check-in.recovered", made.recovered())
                .with("check-in.recoveredMinutes", made.recoveredMinutes())
                .form(now);
    }

    @GetMapping("/check-ins/{id}")
    ModelAndView letGo(Page page, Who who, @PathVariable UUID id) {
        List<Said> said = storage.read(tx -> {
            CheckIn made = Asks.checkIn(tx, who.person(), id).orElseThrow(NotFound::new);
            int soFar = Asks.told(tx, who.person(), made.asks()).stream()
                    .mapToInt(ask -> ask.checkIns().size())
                    .max()
                    .orElse(1);
            return LettingGo.after(made, soFar);
        });
        return page.titled("ask.check-in.saved")
                .show(
                        "ask/lettingGo",
                        Map.of("said", said.stream().map(page.words()::say).toList()));
    }

    private ModelAndView show(Page page, Who who, UUID id, List<UUID> asks, Form form, FieldErrors errors) {
        List<FoundAsk> found = storage.read(tx -> Asks.told(tx, who.person(), asks).stream()
                .map(kept -> reads.found(tx, who.person(), kept))
                .filter(ask -> ask.whole().made())
                .toList());
        if (found.isEmpty()) {
            throw new NotFound();
        }
        CheckInView view = CheckInView.of(page.words(), id, found, new Questions(page.words(), form, errors));
        return page.titled("ask.check-in.title").show("ask/checkIn", Map.of("view", view));
    }

    /// The asks of `id,id`.
    private static List<UUID> asks(String ids) {
        return Stream.of(ids.split(",", -1))
                .map(Ids::parse)
                .filter(Objects::nonNull)
                .limit(20)
                .toList();
    }
}
