package app.asked.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Somebody at a browser who fills in the forms of our pages, mostly with what fits.
final class PageSender implements Sender {
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    /// Forms whose words are in the export.
    private static final Pattern WORDS = Pattern.compile("/(asks|rules|avoided|challenges)/.*");

    /// After so many, the pages are looked at again: others are there by now.
    private static final int LOOKING = 1_500;

    private final Visitor who;
    private final Map<String, String> saved = new HashMap<>();
    private Crawl crawl;
    private int count;

    PageSender(Visitor who) {
        this.who = who;
        crawl = Crawl.by(who);
    }

    @Override
    public Attempt next(Dice dice) {
        if (++count % LOOKING == 0) {
            crawl = Crawl.by(who);
        }
        return dice.oneIn(4) ? page(dice) : form(crawl.sheet(dice), dice);
    }

    private Attempt page(Dice dice) {
        String page = dice.among(crawl.pages());
        String path = dice.oneIn(3) ? page : page + (page.contains("?") ? "&" : "?") + oddQuery(dice);
        String cookie = dice.oneIn(10) ? "; asked-zone=" + OddText.header(dice).replaceAll("[;,\" \\\\]", "_") : "";
        return new Attempt("GET " + path + cookie, () -> {
            HttpRequest.Builder request = who.request(path).GET();
            if (!cookie.isEmpty()) {
                request.setHeader("Cookie", "asked=" + who.cookie("asked").orElseThrow() + cookie);
            }
            return Attempt.Reply.of(who.send(request));
        });
    }

    private static String oddQuery(Dice dice) {
        String name = dice.among(
                "of",
                "q",
                "idea",
                "day",
                "domain",
                "channel",
                "pace",
                "week",
                "asks",
                "page",
                "shown",
                OddText.of(dice));
        return ApiSender.encoded(name) + "=" + ApiSender.encoded(OddText.of(dice));
    }

    private Attempt form(Sheet sheet, Dice dice) {
        String marker = "kept" + count + "kept";
        List<String> fields = new ArrayList<>();
        boolean isMarked =
                WORDS.matcher(sheet.action()).matches() && dice.oneIn(2) && mark(sheet, marker, fields, dice);
        sheet.inputs().stream()
                .filter(input ->
                        fields.stream().noneMatch(field -> field.startsWith(ApiSender.encoded(input.name()) + "=")))
                .forEach(input -> fields.addAll(Filling.of(input, isMarked, dice)));
        String body = String.join("&", fields);
        String told = (sheet.get() ? "GET " : "POST ") + sheet.action() + "\n" + body;
        return new Attempt(told, () -> {
            Answer answer = sheet.get()
                    ? who.get(sheet.action() + "?" + body)
                    : who.send(who.request(sheet.action())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body)));
            note(sheet, answer, isMarked ? marker : "");
            return Attempt.Reply.of(answer);
        });
    }

    /// Writes words that can be found again into one of its fields, where it has any.
    private static boolean mark(Sheet sheet, String marker, List<String> fields, Dice dice) {
        List<Sheet.Input> typed =
                // what is typed beside a choice counts where that choice is made
                sheet.inputs().stream()
                        .filter(input -> input.typed() && !input.name().endsWith("Own"))
                        .toList();
        if (typed.isEmpty()) {
            return false;
        }
        fields.add(ApiSender.encoded(dice.among(typed).name()) + "=" + marker);
        return true;
    }

    /// What was said to be saved of a thing last.
    private void note(Sheet sheet, Answer answer, String marker) {
        if (sheet.get() || answer.status() != 303) {
            return;
        }
        List<String> named =
                ID.matcher(sheet.action()).results().map(MatchResult::group).toList();
        named.forEach(saved::remove);
        if (!marker.isEmpty() && !named.isEmpty() && !answer.location().matches("/(sign-in|confirm).*")) {
            saved.put(named.getFirst(), marker);
        }
    }

    void assertAllIsExported() {
        assertThat(saved).isNotEmpty();
        assertThat(who.get("/api/v1/export").body()).contains(saved.values());
    }
}
