package app.asked.core.kindness.phrase;

import app.asked.core.challenge.Sign;
import java.util.ArrayList;
import java.util.List;

/// The phrases that show a sign, and which of its swaps to offer for them.
///
/// @param swap ends the keys of its messages: `kindness.not-honest.story.why` and `.kinder`
public record SignPhrases(Sign sign, String swap, Phrases phrases) {
    private static final String HEADING = "== ";
    private static final String EXCEPTIONS = "exceptions";

    /// Reads a sign's file: below `== swap` that swap's phrases, as often as need be, and below `== exceptions`, which
    /// comes last, what lifts any of them.
    public static List<SignPhrases> read(Sign sign, String file, Notation notation, String honestNot) {
        List<Section> sections = sections(file);
        String exceptions = sections.getLast().name().equals(EXCEPTIONS)
                ? sections.removeLast().phrases()
                : "";
        return sections.stream()
                .map(each -> new SignPhrases(
                        sign, each.name(), new Phrases(notation, each.phrases(), exceptions, honestNot)))
                .toList();
    }

    private static List<Section> sections(String file) {
        List<Section> sections = new ArrayList<>();
        for (String section : file.split("(?m)^" + HEADING, -1)) {
            int end = section.indexOf('\n');
            if (!section.startsWith("#")) {
                sections.add(new Section(section.substring(0, end).strip(), section.substring(end)));
            }
        }
        return sections;
    }

    private record Section(String name, String phrases) {}
}
