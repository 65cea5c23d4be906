package app.asked.server.book;

import app.asked.core.book.BookPart;
import app.asked.core.book.HiddenNames;
import app.asked.server.web.form.Form;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What goes into a book, and which names stay out. It is never kept, and names never stand in an address.
record BookForm(Set<BookPart> parts, HiddenNames names) {
    static final String PARTS = "book.part";
    static final String NAMES = "book.names";
    static final String PERHAPS = "book.perhaps";
    /// Set by the form, so that nothing ticked is not the same as nothing sent.
    static final String CHOSEN = "book.chosen";

    /// Everything, with every name.
    static final BookForm WHOLE = new BookForm(EnumSet.allOf(BookPart.class), HiddenNames.NONE);

    BookForm {
        parts = Set.copyOf(parts);
    }

    static BookForm of(Form form) {
        Set<String> ticked = form.values(PARTS);
        Set<BookPart> parts = Stream.of(BookPart.values())
                .filter(part -> !form.has(CHOSEN) || ticked.contains(part.key()))
                .collect(Collectors.toSet());
        return new BookForm(
                parts, HiddenNames.listed(form.value(NAMES) + "\n" + String.join("\n", form.values(PERHAPS))));
    }

    boolean has(BookPart part) {
        return parts.contains(part);
    }
}
