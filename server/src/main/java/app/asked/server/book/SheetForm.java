package app.asked.server.book;

import app.asked.core.book.HiddenNames;
import app.asked.core.book.OwnWords;
import app.asked.server.web.form.Form;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which words of the person's go on the sheet for a therapist, and which names stay out. It is never kept.
record SheetForm(Set<OwnWords> words, HiddenNames names) {
    static final String WORDS = "book.own";

    /// Numbers alone.
    static final SheetForm NO_WORDS = new SheetForm(Set.of(), HiddenNames.NONE);

    SheetForm {
        words = Set.copyOf(words);
    }

    static SheetForm of(Form form) {
        Set<String> ticked = form.values(WORDS);
        return new SheetForm(
                Stream.of(OwnWords.values())
                        .filter(words -> ticked.contains(words.key()))
                        .collect(Collectors.toSet()),
                HiddenNames.listed(form.value(BookForm.NAMES)));
    }

    boolean has(OwnWords some) {
        return words.contains(some);
    }
}
