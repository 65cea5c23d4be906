package app.asked.server.ask.later;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.LettingGo;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Raw;
import app.asked.core.words.Said;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.Asks;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Here;
import app.asked.server.ask.form.Questions;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.storage.Written;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// How the asks of one outing sit later: two questions, three where it hurt. After the last it lets go.
@Controller
class CheckInPages {
    private static final String PREFIX = "check-in.";

    private final Storage storage;
    private final AskReads reads;
    private final AskWrites writes;

    CheckInPages(Storage storage, AskReads reads, AskWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/check-ins/new")
    ModelAndView ask(Page page, Who who, Form query) {
        return show(page, who, UuidCreator.getTimeOrderedEpoch(), query.value("asks"), query, Heeds.NONE);
    }

    @PostMapping("/check-ins")
    Object save(Page page, Who who, Form form) {
        UUID id = Ids.parse(form.value("id"));
        List<UUID> asks = asks(form.value("asks"));
        if (id == null || asks.isEmpty()) {
            throw new NotFound();
        }
        return switch (storage.write(who.person(), tx -> save(tx, id, asks, form))) {
            case Checked.Valid<Written<CheckIn>>(Written.HandedIn<CheckIn> _) -> SeeOther.at("/check-ins/" + id);
            case Checked.Valid<Written<CheckIn>>(Written.Nowhere<CheckIn> _) -> throw new NotFound();
            case Checked.Valid<Written<CheckIn>> _ -> SeeOther.at("/asks/" + asks.getFirst());
            case Checked.Invalid<Written<CheckIn>>(var problems) -> {
                Heeds heeds = Heeds.of(page.words(), PREFIX, problems);
                ModelAndView again = show(page, who, id, form.value("asks"), form, heeds);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    /// Sent twice, it is one check-in.
    private Checked<Written<CheckIn>> save(Tx tx, UUID id, List<UUID> asks, Form form) {
        var when = Asks.checkIn(tx, tx.person(), id)
                .map(CheckIn::when)
                .orElseGet(() -> Here.of(tx, tx.person(), form).moment());
        List<Raw> ids =
                asks.stream().<Raw>map(ask -> new Raw.Text(ask.toString())).toList();
        Map<String, Raw> given = Map.of("when", Form.moment(when), "asks", new Raw.Many(ids));
        return switch (form.check(PREFIX, given, in -> CheckIn.read(id, asks.getFirst(), in))) {
            case Checked.Valid<CheckIn>(CheckIn checkIn) -> new Checked.Valid<>(writes.checkIn(tx, checkIn, null));
            case Checked.Invalid<CheckIn>(var problems) -> new Checked.Invalid<>(problems);
        };
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

    private ModelAndView show(Page page, Who who, UUID id, String asks, Form form, Heeds heeds) {
        List<FoundAsk> found = storage.read(tx -> Asks.told(tx, who.person(), asks(asks)).stream()
                .map(kept -> reads.found(tx, who.person(), kept))
                .filter(ask -> ask.whole().made())
                .toList());
        if (found.isEmpty()) {
            throw new NotFound();
        }
        CheckInView view = CheckInView.of(page.words(), id, found, new Questions(page.words(), form, heeds));
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
