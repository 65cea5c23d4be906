package app.asked.server.web.api;

import app.asked.core.words.Said;
import app.asked.server.web.message.Words;

/// Something said, as the API shows it: its key, and its text in the caller's language.
public record SaidView(String key, String text) {
    public static SaidView of(Said said, Words words) {
        return new SaidView(said.key(), words.say(said));
    }
}
