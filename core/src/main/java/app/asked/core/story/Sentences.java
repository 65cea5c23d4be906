package app.asked.core.story;

/// Where sentences begin.
final class Sentences {
    private Sentences() {}

    /// Whether a word there is the first of its sentence, or of what somebody says.
    static boolean isBegunAt(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isOpening(text.charAt(before))) {
            before--;
        }
        return before < 0 || isEnd(text.charAt(before));
    }

    private static boolean isOpening(char c) {
        return c == ' ' || c == '“' || c == '"' || c == '‘' || c == '(' || c == '—' || c == '–' || c == '-' || c == '*';
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\n' || c == ':' || c == '…' || c == '”';
    }

    /// With a capital at its beginning.
    static String begun(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }
}
