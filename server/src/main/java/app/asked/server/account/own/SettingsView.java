package app.asked.server.account.own;

import app.asked.server.account.Preferences;
import app.asked.server.account.recovery.WayBack;
import app.asked.server.web.Theme;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.message.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The settings, each with what it is now.
public record SettingsView(ChipsView theme, List<Row> rows) {
    /// Where one of them is changed.
    public record Row(String href, String title, String small) {}

    /// @param first what other features keep
    /// @param ways in, beside the passphrase
    static SettingsView of(
            Words words,
            List<Row> first,
            String name,
            Preferences preferences,
            List<Row> ways,
            WayBack.Found wayBack,
            int sessions,
            int tokens) {
        var themes = Arrays.stream(Theme.values()).map(Theme::key).toList();
        var theme = ChipsView.of(words, words.say("account.theme"), "theme", Choice.ONE, "account.theme", themes)
                .choosing(List.of(preferences.theme().key()));
        return new SettingsView(
                theme,
                Stream.of(
                                first.stream(),
                                Stream.of(
                                        row(words, "place", PlaceView.said(words, preferences)),
                                        row(words, "sign-in", name)),
                                ways.stream(),
                                Stream.of(
                                        row(words, "recovery", words.say("account.recovery.small." + wayBack.key())),
                                        row(words, "sessions", words.say("account.sessions.small", "count", sessions)),
                                        row(words, "key", words.say("account.settings.key.small")),
                                        row(words, "device", words.say("device.small")),
                                        row(words, "tokens", words.say("account.tokens.small", "count", tokens)),
                                        row(words, "activity", words.say("account.settings.activity.small")),
                                        row(words, "export", words.say("account.settings.export.small")),
                                        row(words, "import", words.say("account.settings.import.small")),
                                        row(words, "deleted", words.say("account.settings.deleted.small")),
                                        row(words, "delete", words.say("account.settings.delete.small"))))
                        .flatMap(rows -> rows)
                        .toList());
    }

    static Row row(Words words, String key, String small) {
        return new Row("/settings/" + key, words.say("account.settings." + key), small);
    }
}
