package app.asked.core.words;

/// What somebody wrote at length: 1 to 20,000 characters (code points, NFC); line feeds allowed.
public record Prose(String text) {
    public static final int MOST = 20_000;

    public Prose {
        text = Text.checked(text, MOST, true);
    }

    /// Never the words themselves: they do not belong into logs.
    @Override
    public String toString() {
        return "prose of " + Text.length(text);
    }
}
