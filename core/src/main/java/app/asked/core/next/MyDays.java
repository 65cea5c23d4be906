package app.asked.core.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.words.Keyed;
import app.asked.core.words.OrderedSets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person told of their days: facts, never a diagnosis. They stand until they are changed; what is empty was not
/// told, and limits nothing.
///
/// @param ways how they can ask
/// @param company who there is in their days
/// @param hurdles what makes some asks harder to reach
public record MyDays(Set<Channel> ways, Set<Company> company, Set<Hurdle> hurdles) {
    public static final MyDays NONE = new MyDays(Set.of(), Set.of(), Set.of());

    public MyDays {
        ways = OrderedSets.ordered(ways);
        company = OrderedSets.ordered(company);
        hurdles = OrderedSets.ordered(hurdles);
    }

    /// Who there may be to ask.
    public enum Company implements Keyed {
        FRIENDS(Need.FRIEND, Domain.FRIENDS_AND_FAMILY),
        /// Work has asks for those without a job, too.
        COLLEAGUES(Need.EMPLOYER, null),
        NEIGHBORS(null, Domain.NEIGHBOURS),
        SHOPS(null, Domain.SHOPS_AND_SERVICES),
        STRANGERS(null, Domain.STRANGERS),
        CLASSES(Need.CLASS, null),
        /// a faith or other community
        COMMUNITY(Need.COMMUNITY, null);

        private final @Nullable Need need;
        private final @Nullable Domain domain;

        Company(@Nullable Need need, @Nullable Domain domain) {
            this.need = need;
            this.domain = domain;
        }

        private boolean isAskedBy(Challenge challenge) {
            return domain == challenge.domain()
                    || (need != null && challenge.needs().contains(need));
        }
    }

    /// What may make an ask harder to reach.
    public enum Hurdle implements Keyed {
        STEPS(Need.STEPS),
        HEARING(Need.HEARING),
        SPEAKING(Need.SPEAKING),
        CROWDS(Need.CROWD),
        MONEY(Need.MONEY);

        private final Need need;

        Hurdle(Need need) {
            this.need = need;
        }
    }

    public static MyDays read(Fields in) {
        return new MyDays(
                in.or("ways", Choices.some(Channel.class), Set.of()),
                in.or("company", Choices.some(Company.class), Set.of()),
                in.or("hurdles", Choices.some(Hurdle.class), Set.of()));
    }

    /// Whether nothing that was told rules it out.
    public boolean admits(Challenge challenge) {
        return hasWayTo(challenge)
                && missing(challenge).isEmpty()
                && inTheWayOf(challenge).isEmpty();
    }

    /// Whether they can ask it the way it is asked.
    public boolean hasWayTo(Challenge challenge) {
        return ways.isEmpty() || ways.contains(challenge.channel());
    }

    /// Those it is asked of who are not in their days.
    public Set<Company> missing(Challenge challenge) {
        return company.isEmpty()
                ? Set.of()
                : OrderedSets.all(Company.class, one -> one.isAskedBy(challenge) && !company.contains(one));
    }

    /// The hurdles that it meets.
    public Set<Hurdle> inTheWayOf(Challenge challenge) {
        return OrderedSets.all(
                Hurdle.class, one -> hurdles.contains(one) && challenge.needs().contains(one.need));
    }

    /// Whether it asks a class or a community: few have one, and this person named nobody yet.
    public boolean mayHaveNobodyFor(Challenge challenge) {
        return company.isEmpty() && (Company.CLASSES.isAskedBy(challenge) || Company.COMMUNITY.isAskedBy(challenge));
    }

    /// Whether those it asks are there for certain: told of, or around anybody.
    public boolean hasSurely(Challenge challenge) {
        return !company.isEmpty()
                || !(mayHaveNobodyFor(challenge)
                        || Company.FRIENDS.isAskedBy(challenge)
                        || challenge.domain() == Domain.WORK
                        || Company.COLLEAGUES.isAskedBy(challenge));
    }
}
