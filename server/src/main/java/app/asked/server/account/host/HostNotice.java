package app.asked.server.account.host;

import app.asked.server.web.message.Words;
import java.util.Optional;

/// Something that the host has to know when they look at their accounts, although they did not ask for it.
public interface HostNotice {
    /// Empty where all is well.
    Optional<String> text(Words words);
}
