package app.asked.core.kindness.phrase;

/// A word in lower case, a pause (a comma, whatever its sign) or a stop, and where it stands: code points, `to`
/// exclusive.
public record Token(String word, int from, int to) {
    static final String COMMA = ",";
    static final String STOP = ".";

    boolean isComma() {
        return word.equals(COMMA);
    }

    public boolean isStop() {
        return word.equals(STOP);
    }
}
