package app.asked.lab.firstdays;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.next.Wish;
import app.asked.core.words.Chance;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Somebody on the first day.
///
/// @param hides what they hid, one by one, since their days rule it out
/// @param above how much more than its difficulty an ask frightens them
/// @param dares the most fear that they go ahead with
record Persona(String name, Wish wish, Predicate<Challenge> hides, int above, int dares) {
    private static final Set<Channel> FROM_AFAR = EnumSet.of(Channel.PHONE, Channel.EMAIL);

    static List<Persona> all() {
        return List.of(
                new Persona("very shy", Wish.NONE, _ -> false, 25, 45),
                new Persona("average", Wish.NONE, _ -> false, 10, 60),
                new Persona("brave, and wants no’s", wishing(70), _ -> false, -5, 85),
                new Persona("phone and e-mail only", Wish.NONE, Persona::isInPersonOrByMessage, 10, 60),
                new Persona("wheelchair user in a small town", Wish.NONE, Persona::isForACity, 10, 60),
                new Persona("no job, no friends nearby", Wish.NONE, Persona::takesWorkOrFriends, 10, 60));
    }

    private static Wish wishing(int noes) {
        return new Wish(Wish.Pace.STEADY, null, null, new Chance(noes));
    }

    private static boolean isInPersonOrByMessage(Challenge challenge) {
        return !FROM_AFAR.contains(challenge.channel());
    }

    /// The library says of no idea whether steps lead to it; what depends on the place is as near as it comes.
    private static boolean isForACity(Challenge challenge) {
        return challenge.channel() == Channel.IN_PERSON && challenge.dependsOnPlace();
    }

    private static boolean takesWorkOrFriends(Challenge challenge) {
        return challenge.domain() == Domain.WORK
                || challenge.domain() == Domain.FRIENDS_AND_FAMILY
                || challenge.needs().contains(Need.FRIEND);
    }
}
