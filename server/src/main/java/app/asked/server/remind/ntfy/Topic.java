package app.asked.server.remind.ntfy;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// A topic of an ntfy server, as one copies its address: `https://ntfy.sh/a-long-word-of-yours`.
record Topic(URI address) {
    private static final int LONGEST = 200;
    private static final Pattern FORM = Pattern.compile("https?://[!-.0-~]+/[-_A-Za-z0-9]{1,64}");

    /// Empty where it is none.
    static Optional<Topic> parse(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(text);
            return address.getHost() == null ? Optional.empty() : Optional.of(new Topic(address));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    String name() {
        return address.getPath().substring(1);
    }

    /// Where the server takes messages for any of its topics.
    URI server() {
        return address.resolve("/");
    }
}
