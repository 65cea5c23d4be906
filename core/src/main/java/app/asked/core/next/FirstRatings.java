package app.asked.core.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Six ideas, from easy to hard, that a person may rate before the first ask: a minute after which the planner knows
/// how much asks frighten them. Each rating is an ordinary `Rating` of `Use.NEXT`, whole by itself, and any of them
/// may be skipped. Those within reach stay on Today in their new order; those too far never come because they were
/// rated.
///
/// The same library and days give the same six, whatever the order they come in.
public final class FirstRatings {
    /// The difficulties that an idea is sought near to, each.
    private static final List<Integer> NEAR = List.of(10, 26, 42, 58, 74, 90);
    /// How many points of difficulty farther off another domain or another way to ask may be.
    private static final int OTHER_DOMAIN = 25;

    private static final int OTHER_CHANNEL = 8;
    /// What an idea may need: to rate it, it is enough to picture it.
    private static final Set<Need> ORDINARY =
            EnumSet.of(Need.OPEN_HOURS, Need.PHONE, Need.INTERNET, Need.HEARING, Need.SPEAKING, Need.CROWD);

    private FirstRatings() {}

    /// The easiest first; fewer than six only where the person's days leave fewer.
    ///
    /// @param library that they are taken from; own ideas are not
    public static List<Challenge> of(List<Challenge> library, Marks marks, MyDays days) {
        List<Challenge> left = new ArrayList<>(library.stream()
                .filter(challenge -> isForAnyDay(challenge)
                        && !marks.hidden().contains(challenge.id())
                        && days.admits(challenge)
                        && days.hasSurely(challenge))
                .toList());
        List<Challenge> chosen = new ArrayList<>();
        for (int near : NEAR) {
            left.stream().min(closest(near, chosen)).ifPresent(challenge -> {
                chosen.add(challenge);
                left.remove(challenge);
            });
        }
        chosen.sort(Comparator.comparing(Challenge::difficulty).thenComparing(FirstRatings::name));
        return Collections.unmodifiableList(chosen);
    }

    private static boolean isForAnyDay(Challenge challenge) {
        return challenge.origin() == Origin.LIBRARY
                && !challenge.retired()
                && challenge.flags().isEmpty()
                && ORDINARY.containsAll(challenge.needs());
    }

    private static Comparator<Challenge> closest(int near, List<Challenge> chosen) {
        List<Domain> domains = chosen.stream().map(Challenge::domain).toList();
        List<Channel> channels = chosen.stream().map(Challenge::channel).toList();
        return Comparator.<Challenge>comparingInt(
                        challenge -> Math.abs(challenge.difficulty().value() - near)
                                + OTHER_DOMAIN * Collections.frequency(domains, challenge.domain())
                                + OTHER_CHANNEL * Collections.frequency(channels, challenge.channel()))
                .thenComparing(FirstRatings::name);
    }

    private static String name(Challenge challenge) {
        return challenge.id().value();
    }
}
