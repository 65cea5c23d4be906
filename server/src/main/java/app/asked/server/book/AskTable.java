package app.asked.server.book;

import app.asked.core.ask.Answer;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.WholeAsk;
import app.asked.core.book.OwnWords;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Origin;
import app.asked.core.words.Chance;
import app.asked.core.words.Scale;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks one by one in numbers from 0 to 10. What is not the library's is told by its domain, unless own words are
/// wanted. What was not answered is a dash, never 0.
public record AskTable(List<String> columns, List<List<String>> rows) {
    private static final List<String> COLUMNS =
            List.of("day", "asked", "answer", "guess", "fear", "belief", "happened", "hurt", "behind");

    static AskTable of(Words words, JourneyBook lived, List<WholeAsk> asks, SheetForm form) {
        return new AskTable(
                COLUMNS.stream()
                        .map(column -> words.say("book.sheet.column." + column))
                        .toList(),
                asks.stream().map(ask -> row(words, lived, ask, form)).toList());
    }

    private static List<String> row(Words words, JourneyBook lived, WholeAsk ask, SheetForm form) {
        Answer answer = ask.counted();
        Forecast forecast = ask.forecast() == null || ask.forecast().recalled() ? null : ask.forecast();
        return List.of(
                DayFormat.day(words, ask.when().day()),
                asked(words, lived, ask, form),
                lived.doors().says(ask),
                cell(words, forecast == null ? null : forecast.chanceOfNo()),
                cell(words, forecast == null ? null : forecast.fear())
                        + words.say("book.sheet.to")
                        + cell(words, answer == null ? null : answer.fear()),
                cell(words, forecast == null ? null : forecast.fearedChance())
                        + words.say("book.sheet.to")
                        + cell(words, answer == null ? null : answer.fearedChance()),
                answer == null || answer.cameTrue() == null
                        ? words.say("book.sheet.none")
                        : words.say("came-true." + answer.cameTrue().key()),
                cell(
                        words,
                        answer == null || answer.sting() == null
                                ? null
                                : answer.sting().worst()),
                behind(words, ask));
    }

    private static String asked(Words words, JourneyBook lived, WholeAsk ask, SheetForm form) {
        Challenge challenge = lived.doors().challenge(ask);
        Domain domain = ask.ask().domainOf(challenge);
        boolean own = challenge == null || challenge.origin() == Origin.OWN;
        String title = own && !form.has(OwnWords.TITLES)
                ? domain == null
                        ? words.say("insight.an-ask")
                        : words.say("book.sheet.own", "domain", words.say("domain." + domain.key()))
                : form.names().leftOut(lived.doors().title(ask.ask()));
        String feared = ask.forecast() == null || ask.forecast().feared() == null || !form.has(OwnWords.FEARS)
                ? null
                : words.say(
                        "book.quote",
                        "text",
                        form.names().leftOut(ask.forecast().feared().text()));
        String who = ask.ask().who() == null || !form.has(OwnWords.TITLES)
                ? null
                : form.names().leftOut(ask.ask().who().text());
        return Stream.of(title, who, feared)
                .filter(Objects::nonNull)
                .reduce((one, next) -> one + " · " + next)
                .orElse("");
    }

    private static String behind(Words words, WholeAsk ask) {
        return ask.checkIns().reversed().stream()
                .map(CheckIn::recovered)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Recovered::key)
                .map(key -> words.say("book.sheet.behind." + key))
                .orElse(words.say("book.sheet.none"));
    }

    private static String cell(Words words, @Nullable Scale scale) {
        return scale == null ? words.say("book.sheet.none") : Integer.toString(scale.cell());
    }

    private static String cell(Words words, @Nullable Chance chance) {
        return chance == null ? words.say("book.sheet.none") : Integer.toString(chance.cell());
    }
}
