package app.asked.server.book;

import app.asked.server.web.load.Bulkhead;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where journeys are told. Telling a long one takes memory and time, so one book is made at a time, and few pages are;
/// whoever comes next waits a little, and is then asked to come again. A book is whole before it is sent: nobody waits
/// for somebody's slow network.
@Component
final class Workshop {
    private final Bulkhead books = new Bulkhead(1, 1, Duration.ofSeconds(20));
    private final Bulkhead pages = new Bulkhead(2, 2, Duration.ofSeconds(10));

    /// What is made here.
    interface Work<T> {
        T make() throws IOException;
    }

    <T> T book(UUID person, Work<T> work) throws IOException {
        return in(books, person, work);
    }

    <T> T page(UUID person, Work<T> work) throws IOException {
        return in(pages, person, work);
    }

    private static <T> T in(Bulkhead places, UUID person, Work<T> work) throws IOException {
        try (Bulkhead.Place _ = places.enter(person)) {
            return work.make();
        }
    }
}
