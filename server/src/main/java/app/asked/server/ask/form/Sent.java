package app.asked.server.ask.form;

import app.asked.server.web.form.Heeds;

/// A form that was sent: sound, or in need of another look.
public sealed interface Sent<T> {
    record Sound<T>(T value) implements Sent<T> {}

    record Look<T>(Heeds heeds) implements Sent<T> {}
}
