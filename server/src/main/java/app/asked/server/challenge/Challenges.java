package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.next.Marks;
import app.asked.core.shape.Ids;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Shelf;
import app.asked.server.storage.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Every challenge that a person can meet: the library's and their own.
@Component
public final class Challenges {
    /// The person's own challenges, deleted ones too.
    public static final Shelf<UUID, Challenge> OWN = new OwnShelf();
    public static final Shelf<ChallengeId, Mark> MARKS = new MarkShelf();

    private final Library library = Library.read();

    /// One of the library's, retired or not.
    public Optional<Challenge> library(ChallengeId id) {
        return library.find(id);
    }

    /// The library's in the order of domains, each from the easiest on.
    public List<Challenge> library() {
        return library.all();
    }

    /// One of the library's, or one of the person's own that is not deleted.
    public Optional<Challenge> find(Tx tx, UUID person, ChallengeId id) {
        Optional<Challenge> found = library.find(id);
        UUID own = Ids.parse(id.value());
        return found.isPresent() || own == null
                ? found
                : OWN.find(tx, person, own).filter(kept -> !kept.isGone()).map(Kept::value);
    }

    /// The person's own and then the library's.
    public List<Challenge> all(Tx tx, UUID person) {
        List<Challenge> all = new ArrayList<>(own(tx, person));
        all.addAll(library.all());
        return all;
    }

    public List<Challenge> own(Tx tx, UUID person) {
        return OwnShelf.all(tx, person).stream().map(Kept::value).toList();
    }

    /// The id of an own challenge.
    public static UUID idOf(Challenge own) {
        return UUID.fromString(own.id().value());
    }

    /// What the person set apart.
    public Marks marks(Tx tx, UUID person) {
        List<Mark> marks = MarkShelf.all(tx, person).stream().map(Kept::value).toList();
        return new Marks(chosen(marks, Mark::favourite), chosen(marks, Mark::hidden));
    }

    private static Set<ChallengeId> chosen(List<Mark> marks, Predicate<Mark> by) {
        return marks.stream().filter(by).map(Mark::challenge).collect(Collectors.toSet());
    }
}
