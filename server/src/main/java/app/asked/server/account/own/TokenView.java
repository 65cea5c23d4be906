package app.asked.server.account.own;

import app.asked.core.words.Line;
import app.asked.server.account.secret.StoredKey;
import app.asked.server.account.token.Token;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/// One personal token, without its secret.
public record TokenView(String id, String label, String may, String seen, String ends) {
    static TokenView of(Words words, Token token, ZoneId zone, Instant now) {
        return new TokenView(
                token.id().toString(),
                label(words, token),
                token.scopes().stream()
                        .sorted()
                        .map(scope -> words.say("account.scope." + scope.key()))
                        .collect(Collectors.joining(", ")),
                seen(words, token, zone),
                ends(words, token, zone, now));
    }

    private static String label(Words words, Token token) {
        Line label = token.label();
        return label == null ? words.say("account.tokens.unsealed") : label.text();
    }

    private static String seen(Words words, Token token, ZoneId zone) {
        var seen = token.seen();
        return seen == null
                ? words.say("account.tokens.unused")
                : words.say("account.sessions.seen", "when", DayFormat.dateAndTime(words, seen, zone));
    }

    private static String ends(Words words, Token token, ZoneId zone, Instant now) {
        if (token.key() == StoredKey.Closed.REPLACED) {
            return words.say("account.tokens.replaced");
        }
        var expires = token.expires();
        if (expires == null) {
            return words.say("account.tokens.endless");
        }
        String key = token.isOver(now) ? "account.tokens.ended" : "account.tokens.ends";
        return words.say(key, "day", DayFormat.date(words, expires.atZone(zone).toLocalDate()));
    }
}
