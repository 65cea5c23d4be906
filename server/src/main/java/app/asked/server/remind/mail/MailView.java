package app.asked.server.remind.mail;

import java.util.Optional;

/// How reminders by mail stand.
///
/// @param address as it is kept, or was typed
/// @param step what is next
public record MailView(String address, Step step) {
    public enum Step {
        /// an address
        ADDRESS,
        /// the code that was mailed there
        CODE,
        /// nothing: they come
        ON
    }

    static MailView of(Optional<MailAddress> kept, String typed) {
        Step step =
                kept.map(address -> address.isConfirmed() ? Step.ON : Step.CODE).orElse(Step.ADDRESS);
        return new MailView(typed.isEmpty() ? kept.map(MailAddress::address).orElse("") : typed, step);
    }
}
