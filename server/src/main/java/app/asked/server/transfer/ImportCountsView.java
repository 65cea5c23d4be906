package app.asked.server.transfer;

import app.asked.server.web.message.Words;
import java.util.List;
import java.util.stream.Stream;

/// What became of a file's content, line by line.
///
/// @param leftOut what could not be added, and what to do about it
public record ImportCountsView(List<String> lines, List<String> leftOut) {
    static ImportCountsView of(Words words, ImportCounts imported) {
        List<String> lines = Stream.of(
                        counted(words, "added", imported.added(), true),
                        counted(words, "finished", imported.finished(), false),
                        counted(words, "hidden", imported.hidden(), false),
                        counted(words, "there", imported.there(), false),
                        counted(words, "otherwise", imported.otherwise(), false))
                .flatMap(List::stream)
                .toList();
        List<String> leftOut = imported.because().entrySet().stream()
                .map(why -> words.say(leftOut(words, why.getKey()), "count", why.getValue()))
                .toList();
        return new ImportCountsView(lines, leftOut);
    }

    private static String leftOut(Words words, String because) {
        String key = "transfer.left-out." + because;
        return words.has(key) ? key : "transfer.left-out.other";
    }

    private static List<String> counted(Words words, String what, int count, boolean evenNone) {
        return count > 0 || evenNone ? List.of(words.say("transfer.imported." + what, "count", count)) : List.of();
    }
}
