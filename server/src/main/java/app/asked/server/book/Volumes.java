package app.asked.server.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/// How a book is bound as PDFs: of so much each that it can be laid out in little memory. Nearly every book is one
/// volume; the letter stands in the last.
///
/// @param sizes how many chapters each holds
record Volumes(List<Integer> sizes) {
    /// About 150 asks as people write them.
    static final int A_VOLUME = 100_000;
    /// Laying out more would keep others waiting too long.
    static final int MOST = 30;

    Volumes {
        sizes = List.copyOf(sizes);
    }

    /// Goes through the whole book once, to weigh it.
    static Volumes of(BookView book) {
        List<Integer> sizes = new ArrayList<>();
        int size = 0;
        int weight = 0;
        for (Iterator<Chapter> chapters = book.chapters().iterator(); chapters.hasNext() && sizes.size() <= MOST; ) {
            int next = chapters.next().weight();
            if (size > 0 && weight + next > A_VOLUME) {
                sizes.add(size);
                size = 0;
                weight = 0;
            }
            size++;
            weight += next;
        }
        sizes.add(size);
        int letter = book.letter() == null ? 0 : book.letter().weight();
        if (letter > 0 && weight + letter > A_VOLUME) {
            sizes.addAll(Collections.nCopies(letter / A_VOLUME + 1, 0));
        }
        return new Volumes(sizes);
    }

    boolean isOne() {
        return sizes.size() == 1;
    }

    boolean areTooMany() {
        return sizes.size() > MOST;
    }
}
