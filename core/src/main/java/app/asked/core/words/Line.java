package app.asked.core.words;

/// One line that somebody wrote: 1 to 200 characters (code points, NFC), no line break.
public record Line(String text) {
    public static final int MOST = 200;

    public Line {
        text = Text.checked(text, MOST, false);
    }

    /// Never the words themselves: they do not belong into logs.
    @Override
    public String toString() {
        return "a line of " + Text.length(text);
    }
}
