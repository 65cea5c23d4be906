package app.asked.server.challenge.api;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.server.challenge.ChallengeQuery;
import app.asked.server.challenge.Challenges;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.storage.Slice;
import app.asked.server.storage.Storage;
import app.asked.server.web.api.Listing;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which stretch of which challenges the API is asked for: own ones from the newest on, then the library's.
record ChallengeListing(ChallengeQuery query, Slice<ChallengeId> slice) {
    static ChallengeListing read(Fields in) {
        return new ChallengeListing(ChallengeQuery.read(in), Listing.slice(in, ChallengeId.KIND));
    }

    Listing<Object> of(Storage storage, UUID person, List<MarkedChallenge> all) {
        List<MarkedChallenge> rest = after(all, slice.after())
                .filter(met -> slice.since() == 0 || met.changed() > slice.since())
                .toList();
        List<MarkedChallenge> found = Challenges.wanted(storage, person, rest, query);
        List<MarkedChallenge> page = found.subList(0, Math.min(slice.limit(), found.size()));
        String more =
                found.size() > page.size() ? page.getLast().challenge().id().value() : null;
        return new Listing<>(
                Challenges.whole(storage, person, page).stream()
                        .map(ChallengeView::of)
                        .toList(),
                more);
    }

    /// An own one that the list before ended with may be gone by now; ids are in the order of time.
    private static Stream<MarkedChallenge> after(List<MarkedChallenge> all, @Nullable ChallengeId last) {
        if (last == null) {
            return all.stream();
        }
        if (Ids.parse(last.value()) == null) {
            return all.stream().dropWhile(met -> !is(met.challenge(), last)).skip(1);
        }
        return all.stream()
                .filter(met -> !met.isOwn() || met.challenge().id().value().compareTo(last.value()) < 0);
    }

    private static boolean is(Challenge challenge, ChallengeId id) {
        return challenge.id().equals(id);
    }
}
