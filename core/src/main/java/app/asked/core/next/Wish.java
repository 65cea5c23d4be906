package app.asked.core.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.shape.Choices;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.words.Chance;
import app.asked.core.words.Keyed;
import org.jspecify.annotations.Nullable;

/// What a person asks for when they ask what is next.
///
/// @param noes the chance of a no to practice
public record Wish(
        Pace pace,
        @Nullable Domain domain,
        @Nullable Channel channel,
        @Nullable Chance noes) {
    public static final Wish NONE = new Wish(Pace.STEADY, null, null, null);

    /// How often of ten times a person would go ahead with what is offered: nine and a half, nine, eight.
    public enum Pace implements Keyed {
        GENTLE(.95),
        STEADY(.90),
        BRISK(.80);

        private final double doing;

        Pace(double doing) {
            this.doing = doing;
        }

        public double doing() {
            return doing;
        }
    }

    /// What is left open is as it stands.
    ///
    /// @param standing what is wished for where nothing else is
    public static Wish read(Fields in, Wish standing) {
        Chance noes = in.opt("noes", Numbers.CHANCE);
        return new Wish(
                in.or("pace", Choices.one(Pace.class), standing.pace()),
                in.opt("domain", Choices.one(Domain.class)),
                in.opt("channel", Choices.one(Channel.class)),
                noes == null ? standing.noes() : noes);
    }

    public boolean admits(Challenge challenge) {
        return (domain == null || domain == challenge.domain()) && (channel == null || channel == challenge.channel());
    }

    /// Whether challenges of this very domain and channel are asked for.
    public boolean names(Challenge challenge) {
        return domain == challenge.domain() && channel == challenge.channel();
    }
}
