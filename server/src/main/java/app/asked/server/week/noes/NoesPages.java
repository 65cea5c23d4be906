package app.asked.server.week.noes;

import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.WholeAsk;
import app.asked.server.ask.Asks;
import app.asked.server.challenge.Challenges;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.Shown;
import app.asked.server.week.Doors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Every no the person got, newest first; those they kept stand in front.
@Controller
class NoesPages {
    private final Storage storage;
    private final Challenges challenges;

    NoesPages(Storage storage, Challenges challenges) {
        this.storage = storage;
        this.challenges = challenges;
    }

    @GetMapping("/noes")
    ModelAndView noes(Page page, Who who, Form query) {
        return storage.read(tx -> page.titled("noes.title")
                .under(Nav.JOURNEY)
                .show("week/noes", Map.of("noes", view(tx, who.person(), page, query))));
    }

    private NoesView view(Tx tx, UUID person, Page page, Form query) {
        List<WholeAsk> noes = Asks.numbers(tx, person).reversed().stream()
                .filter(WholeAsk::gotNo)
                .toList();
        Doors doors = Doors.of(tx, person, challenges, page.words());
        return new NoesView(
                noes.size(),
                drawn(tx, person, doors, of(noes, true), query, "kept"),
                drawn(tx, person, doors, of(noes, false), query, "others"));
    }

    private static List<WholeAsk> of(List<WholeAsk> noes, boolean kept) {
        return noes.stream().filter(ask -> isKept(ask) == kept).toList();
    }

    private static boolean isKept(WholeAsk ask) {
        return ask.answer() != null && ask.answer().cameOfIt().contains(CameOfIt.STORY_TO_TELL);
    }

    /// Only the words of those that are shown are read.
    private static Shown<ItemView> drawn(
            Tx tx, UUID person, Doors doors, List<WholeAsk> noes, Form query, String name) {
        Shown<WholeAsk> shown = Shown.of(noes, query, "/noes", name);
        List<UUID> ids = shown.items().stream().map(ask -> ask.ask().id()).toList();
        Map<UUID, WholeAsk> told = Asks.told(tx, person, ids).stream()
                .map(kept -> kept.whole())
                .collect(Collectors.toMap(ask -> ask.ask().id(), Function.identity()));
        return shown.as(ask -> doors.row(told.getOrDefault(ask.ask().id(), ask)));
    }
}
