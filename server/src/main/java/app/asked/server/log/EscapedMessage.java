package app.asked.server.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/// A message in one line of visible signs.
public final class EscapedMessage extends MessageConverter {
    /// Control characters, line and paragraph separators, and those that turn the direction of what follows.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    @Override
    public String convert(ILoggingEvent event) {
        return escaped(String.valueOf(event.getFormattedMessage()));
    }

    static String escaped(String text) {
        return INVISIBLE.matcher(text).replaceAll(sign -> {
            int one = sign.group().codePointAt(0);
            return one == '\n' ? "\\\\n" : "\\\\u{%x}".formatted(one);
        });
    }
}
