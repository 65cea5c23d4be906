package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.shape.Ids;
import app.asked.core.words.Line;
import app.asked.server.storage.Gone;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Repository;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Texts;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Every challenge that a person can meet: the library's and their own. A list of them leaves out how their own are
/// done: a thousand of those, told at length, are more than fits into memory.
@Component
public final class Challenges implements SmartInitializingSingleton {
    /// The person's own challenges, deleted ones too.
    public static final Repository<UUID, Challenge> OWN = new OwnChallengeRepository();
    public static final Listed<UUID, Challenge> OWN_LIST = OwnChallengeRepository.LIST;
    public static final Repository<ChallengeId, Mark> MARKS = new MarkRepository();
    /// By the person.
    public static final Repository<UUID, MyDays> MY_DAYS = new MyDaysRepository();

    /// How many are read with how they are done to look for words in it.
    private static final int AT_ONCE = 50;

    /// Read while the rest of the start goes on.
    private final CompletableFuture<Library> reading = CompletableFuture.supplyAsync(Library::read);

    /// A file that does not hold what it should stops the start.
    @Override
    public void afterSingletonsInstantiated() {
        reading.join();
    }

    /// One of the library's, retired or not.
    public Optional<Challenge> library(ChallengeId id) {
        return reading.join().find(id);
    }

    /// The library's in the order of domains, each from the easiest on.
    public List<Challenge> library() {
        return reading.join().all();
    }

    /// The person's own that were deleted and can come back.
    public static List<Versioned<Challenge>> gone(Tx tx, UUID person) {
        return Gone.of(tx, person, "challenges", OWN);
    }

    /// One of the library's, or one of the person's own that is not deleted.
    public Optional<Challenge> find(Tx tx, UUID person, ChallengeId id) {
        Optional<Challenge> found = reading.join().find(id);
        UUID own = Ids.parse(id.value());
        return found.isPresent() || own == null
                ? found
                : OWN.find(tx, person, own).filter(kept -> !kept.isGone()).map(Versioned::value);
    }

    /// The person's own and then the library's.
    public List<Challenge> all(Tx tx, UUID person) {
        List<Challenge> all = new ArrayList<>(own(tx, person));
        all.addAll(reading.join().all());
        return all;
    }

    public List<Challenge> own(Tx tx, UUID person) {
        return OwnChallengeRepository.all(tx, person).stream()
                .map(Versioned::value)
                .toList();
    }

    /// The id of an own challenge.
    public static UUID idOf(Challenge own) {
        return UUID.fromString(own.id().value());
    }

    /// Every challenge as the person meets it: their own from the newest on, then the library's.
    public List<MarkedChallenge> met(Tx tx, UUID person) {
        Map<ChallengeId, Versioned<Mark>> marks = MarkRepository.all(tx, person).stream()
                .collect(Collectors.toMap(kept -> kept.value().challenge(), kept -> kept));
        List<MarkedChallenge> met = new ArrayList<>();
        OwnChallengeRepository.all(tx, person)
                .reversed()
                .forEach(own ->
                        met.add(MarkedChallenge.own(own, marks.get(own.value().id()))));
        reading.join().all().forEach(each -> met.add(MarkedChallenge.library(each, marks.get(each.id()))));
        return met;
    }

    /// Those of them that are wanted, in their order. Words are looked for in how they are done, too: a few at a time,
    /// and outside of any transaction.
    public static List<MarkedChallenge> wanted(
            Storage storage, UUID person, List<MarkedChallenge> met, ChallengeQuery query) {
        Stream<MarkedChallenge> fitting = met.stream().filter(query::fits);
        Line q = query.q();
        return q == null
                ? fitting.toList()
                : fitting.gather(Gatherers.windowFixed(AT_ONCE))
                        .flatMap(some -> found(storage, person, some, q.text()))
                        .toList();
    }

    private static Stream<MarkedChallenge> found(
            Storage storage, UUID person, List<MarkedChallenge> some, String words) {
        List<MarkedChallenge> whole = whole(storage, person, some);
        Search search = Search.of(words);
        return IntStream.range(0, some.size())
                .filter(at -> search.finds(whole.get(at).challenge()))
                .mapToObj(some::get);
    }

    /// Some of a list, with how they are done.
    public static List<MarkedChallenge> whole(Storage storage, UUID person, List<MarkedChallenge> some) {
        List<UUID> own = some.stream()
                .filter(MarkedChallenge::isOwn)
                .map(met -> idOf(met.challenge()))
                .toList();
        Map<UUID, Texts> how = storage.read(tx -> OwnChallengeRepository.how(tx, person, own));
        return some.stream()
                .map(met -> met.isOwn() ? met.withHow(how.get(idOf(met.challenge()))) : met)
                .toList();
    }

    /// One of those, with how it is done.
    public Optional<MarkedChallenge> met(Tx tx, UUID person, ChallengeId id) {
        Versioned<Mark> mark = keptMark(tx, person, id).orElse(null);
        UUID own = Ids.parse(id.value());
        return own == null
                ? reading.join().find(id).map(each -> MarkedChallenge.library(each, mark))
                : OWN.find(tx, person, own).filter(kept -> !kept.isGone()).map(kept -> MarkedChallenge.own(kept, mark));
    }

    /// What the person thinks of a challenge.
    public static Mark mark(Tx tx, UUID person, ChallengeId id) {
        return keptMark(tx, person, id).map(Versioned::value).orElse(Mark.none(id));
    }

    static Optional<Versioned<Mark>> keptMark(Tx tx, UUID person, ChallengeId id) {
        return MARKS.find(tx, person, id).filter(kept -> !kept.isGone());
    }

    /// What the person set apart.
    public Marks marks(Tx tx, UUID person) {
        List<Mark> marks =
                MarkRepository.all(tx, person).stream().map(Versioned::value).toList();
        return new Marks(chosen(marks, Mark::favourite), chosen(marks, Mark::hidden));
    }

    /// What stands of what the person told about their days.
    public static MyDays myDays(Tx tx, UUID person) {
        return myDaysIfTold(tx, person).orElse(MyDays.NONE);
    }

    /// The same, where anything was told and still stands.
    public static Optional<MyDays> myDaysIfTold(Tx tx, UUID person) {
        return MY_DAYS.find(tx, person, person).filter(kept -> !kept.isGone()).map(Versioned::value);
    }

    /// Keeps what the transaction's person told about their days before, so that it can come back.
    public static void keepMyDaysBefore(Tx tx, MyDays before) {
        MyDaysRepository.keepBefore(tx, before);
    }

    public static MyDays myDaysBefore(Tx tx) {
        return MyDaysRepository.before(tx);
    }

    private static Set<ChallengeId> chosen(List<Mark> marks, Predicate<Mark> by) {
        return marks.stream().filter(by).map(Mark::challenge).collect(Collectors.toSet());
    }
}
