package app.asked.core.kindness.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// How phrases are written, one a line.
///
/// | written | is |
/// | --- | --- |
/// | `word` | this word |
/// | `word~` | it and its inflections |
/// | `(a \| b c)` | one of these ways |
/// | `[a \| b]` | one of these or none |
/// | `{name}` | a list of the vocabulary |
/// | `·` | any one word within the sentence |
/// | `…` | up to five words within the sentence |
/// | `……` | up to twenty-four words, across sentences as well |
///
/// A line that begins with `#` is a heading, one that begins with a space goes on with the line above. A vocabulary is
/// lines of `name = a | b`; each may name the lists above it.
public final class Notation {
    private static final Phrase ANY = new Phrase.Gap(1, 1, false);
    private static final Phrase NEAR = new Phrase.Gap(0, 5, false);
    private static final Phrase FAR = new Phrase.Gap(0, 24, true);

    private final Function<String, Set<String>> inflect;
    private final Lexicon lexicon = new Lexicon();
    private final Map<String, Phrase> lists = new HashMap<>();

    public Notation(Function<String, Set<String>> inflect, String vocabulary) {
        this.inflect = inflect;
        for (String line : lines(vocabulary)) {
            int is = line.indexOf('=');
            lists.put(line.substring(0, is).strip(), phrase(line.substring(is + 1)));
        }
    }

    /// A text made ready for this notation's phrases.
    public MatchableText read(Tokens tokens) {
        return new MatchableText(tokens, lexicon);
    }

    List<Phrase> phrases(String written) {
        return lines(written).stream().map(this::phrase).toList();
    }

    private Phrase phrase(String line) {
        return new Line(List.of(line.replaceAll("([()\\[\\]|])", " $1 ").strip().split("\\s+"))).whole();
    }

    /// The lines that are no headings; one that begins with a space goes on with the line above.
    public static List<String> lines(String written) {
        List<String> lines = new ArrayList<>();
        written.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            boolean goesOn = line.startsWith(" ");
            lines.add(goesOn ? lines.removeLast() + line.stripTrailing() : line.strip());
        });
        return lines;
    }

    /// One line, read from left to right.
    private final class Line {
        private final List<String> marks;
        private int at;

        Line(List<String> marks) {
            this.marks = marks;
        }

        Phrase whole() {
            Phrase whole = choice();
            if (at < marks.size()) {
                throw new IllegalArgumentException("a bracket without its other half: " + String.join(" ", marks));
            }
            return whole;
        }

        private Phrase choice() {
            List<Phrase> ways = new ArrayList<>(List.of(sequence()));
            while (at < marks.size() && marks.get(at).equals("|")) {
                at++;
                ways.add(sequence());
            }
            return ways.size() == 1 ? ways.getFirst() : joined(ways);
        }

        private Phrase sequence() {
            List<Phrase> parts = new ArrayList<>();
            while (at < marks.size() && !Set.of("|", ")", "]").contains(marks.get(at))) {
                parts.add(part(marks.get(at++)));
            }
            return parts.size() == 1 ? parts.getFirst() : new Phrase.Sequence(parts);
        }

        private Phrase part(String mark) {
            return switch (mark) {
                case "·" -> ANY;
                case "…" -> NEAR;
                case "……" -> FAR;
                case "(" -> closed(")");
                case "[" -> new Phrase.Maybe(closed("]"));
                default -> mark.startsWith("{") ? list(mark) : word(mark);
            };
        }

        private Phrase closed(String by) {
            Phrase inside = choice();
            if (at == marks.size() || !marks.get(at++).equals(by)) {
                throw new IllegalArgumentException("no " + by + " in: " + String.join(" ", marks));
            }
            return inside;
        }

        private Phrase list(String mark) {
            Phrase list = lists.get(mark.substring(1, mark.length() - 1));
            if (list == null) {
                throw new IllegalArgumentException("no such list: " + mark);
            }
            return list;
        }

        private Phrase word(String mark) {
            return lexicon.oneOf(
                    mark.endsWith("~") ? inflect.apply(mark.substring(0, mark.length() - 1)) : Set.of(mark));
        }

        /// A choice among single words is one look-up.
        private Phrase joined(List<Phrase> ways) {
            Set<String> words = new HashSet<>();
            List<Phrase> others = new ArrayList<>();
            for (Phrase way : ways) {
                if (way instanceof Phrase.OneOf one) {
                    words.addAll(one.words());
                } else {
                    others.add(way);
                }
            }
            if (!words.isEmpty()) {
                others.addFirst(lexicon.oneOf(words));
            }
            return others.size() == 1 ? others.getFirst() : new Phrase.Choice(others);
        }
    }
}
