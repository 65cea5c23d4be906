package app.asked.core.next.estimate;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Version;
import app.asked.core.words.Scale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// What this person's fear of a challenge is expected to be, and how sure that is: a Kalman filter.
///
/// `fear = difficulty + person + domain + channel + challenge`, and a forecast is that and the person's bias. Each
/// addend is normal and in doubt; a fear or a forecast moves all of them at once, each as far as it is in doubt, so a
/// challenge never asked leans on its domain and channel, and these on the person.
///
/// How much each two addends lean on each other is known of the challenges met lately, more than a library has. One met
/// longer ago keeps what was learned of it, and moves with the person, its domain and its channel as an unknown one.
public final class FearFilter {
    private static final int BIAS = 0;
    private static final int PERSON = 1;
    private static final Map<Domain, Integer> DOMAINS = places(Domain.class, 2);
    private static final int CHANNELS_FROM = 2 + DOMAINS.size();
    private static final Map<Channel, Integer> CHANNELS = places(Channel.class, CHANNELS_FROM);
    private static final int CHALLENGES = CHANNELS_FROM + CHANNELS.size();
    private static final int ROOM = 32;
    /// So that what is kept of a person does not grow with the square of what they make.
    private static final int MOST_CHALLENGES = 256;
    private static final int LONG_AGO_BYTES = 120;

    private final Tuning.Fear tuning;
    /// The place of each challenge met lately, the one met longest ago first.
    private final SequencedMap<ChallengeId, Integer> places = new LinkedHashMap<>();
    /// Those that were met before them.
    private final Map<ChallengeId, Expected> longAgo = new HashMap<>();

    private double[] mean = new double[CHALLENGES + ROOM];
    /// Of each two addends, in the row of the one whose place comes first; the other half would say the same.
    private double[][] covariance = new double[CHALLENGES + ROOM][CHALLENGES + ROOM];
    private int size = CHALLENGES;
    private final Clock clock = new Clock();

    /// The fear expected of a challenge.
    ///
    /// @param mean not cut to the scale
    /// @param variance of the expectation; a single fear varies by its noise around it
    public record Expected(double mean, double variance) {
        /// On the scale.
        public double fear() {
            return Math.clamp(mean, 0, 100);
        }
    }

    public FearFilter(Tuning.Fear tuning) {
        this.tuning = tuning;
        mean[BIAS] = tuning.bias();
        covariance[BIAS][BIAS] = square(tuning.biasSpread());
        covariance[PERSON][PERSON] = square(tuning.person());
        DOMAINS.values().forEach(place -> covariance[place][place] = square(tuning.domain()));
        CHANNELS.values().forEach(place -> covariance[place][place] = square(tuning.channel()));
    }

    public Expected of(Challenge challenge, Version version, LocalDate day) {
        int person = PERSON;
        int domain = domain(challenge);
        int channel = channel(challenge);
        double[] ofPerson = covariance[person];
        double[] ofDomain = covariance[domain];
        double expected = challenge.difficultyOf(version).value() + mean[person] + mean[domain] + mean[channel];
        double variance = ofPerson[person]
                + ofDomain[domain]
                + covariance[channel][channel]
                + 2 * (ofPerson[domain] + ofPerson[channel] + ofDomain[channel])
                + clock.daysTo(day) * (tuning.personDrift() + tuning.domainDrift());
        Integer own = places.get(challenge.id());
        if (own == null) {
            Expected before = before(challenge);
            return new Expected(expected + before.mean(), variance + before.variance());
        }
        double shared = ofPerson[own] + ofDomain[own] + covariance[channel][own];
        return new Expected(expected + mean[own], variance + covariance[own][own] + 2 * shared);
    }

    /// A forecast, less this person's bias, on the scale: what it says of the fear where no challenge is known.
    public double unbiased(Scale forecast) {
        return Math.clamp(forecast.value() - mean[BIAS], 0, 100);
    }

    public double feltVariance() {
        return square(tuning.feltNoise());
    }

    public void forecast(Challenge challenge, Version version, Scale forecast, LocalDate day) {
        passTo(day);
        double beyond = forecast.value() - challenge.difficultyOf(version).value();
        learn(
                beyond,
                square(tuning.forecastNoise()),
                BIAS,
                PERSON,
                domain(challenge),
                channel(challenge),
                own(challenge));
    }

    public void felt(Challenge challenge, Version version, Scale felt, LocalDate day) {
        passTo(day);
        double beyond = felt.value() - challenge.difficultyOf(version).value();
        learn(beyond, feltVariance(), PERSON, domain(challenge), channel(challenge), own(challenge));
    }

    private void passTo(LocalDate day) {
        double days = clock.moveTo(day);
        covariance[PERSON][PERSON] += days * tuning.personDrift();
        DOMAINS.values().forEach(place -> covariance[place][place] += days * tuning.domainDrift());
    }

    /// One step of the filter, for the sum of the addends at these places.
    private void learn(double observed, double noise, int... addends) {
        double[] shared = new double[size];
        double expected = 0;
        for (int addend : addends) {
            expected += mean[addend];
            double[] row = covariance[addend];
            for (int place = 0; place < addend; place++) {
                shared[place] += covariance[place][addend];
            }
            for (int place = addend; place < size; place++) {
                shared[place] += row[place];
            }
        }
        double variance = noise;
        for (int addend : addends) {
            variance += shared[addend];
        }
        double surprise = (observed - expected) / variance;
        double scale = 1 / StrictMath.sqrt(variance);
        for (int place = 0; place < size; place++) {
            mean[place] += shared[place] * surprise;
            shared[place] *= scale;
        }
        for (int place = 0; place < size; place++) {
            double factor = shared[place];
            double[] row = covariance[place];
            for (int other = place; other < size; other++) {
                row[other] -= factor * shared[other];
            }
        }
    }

    private static <T extends Enum<T>> Map<T, Integer> places(Class<T> kind, int from) {
        Map<T, Integer> places = new EnumMap<>(kind);
        for (T constant : kind.getEnumConstants()) {
            places.put(constant, from + places.size());
        }
        return places;
    }

    private static int domain(Challenge challenge) {
        return Objects.requireNonNull(DOMAINS.get(challenge.domain()));
    }

    private static int channel(Challenge challenge) {
        return Objects.requireNonNull(CHANNELS.get(challenge.channel()));
    }

    private int own(Challenge challenge) {
        Integer known = places.get(challenge.id());
        int place = known == null ? meet(challenge) : known;
        places.putLast(challenge.id(), place);
        return place;
    }

    private int meet(Challenge challenge) {
        Expected before = before(challenge);
        longAgo.remove(challenge.id());
        int place = places.size() == MOST_CHALLENGES ? leaveOne() : makeRoom();
        mean[place] = before.mean();
        covariance[place][place] = before.variance();
        return place;
    }

    /// What was known of a challenge before it is met, or met again after long.
    private Expected before(Challenge challenge) {
        return longAgo.getOrDefault(challenge.id(), new Expected(0, square(tuning.challenge())));
    }

    /// Leaving one out changes nothing for the others.
    private int leaveOne() {
        Map.Entry<ChallengeId, Integer> longest = places.pollFirstEntry();
        int place = longest.getValue();
        longAgo.put(longest.getKey(), new Expected(mean[place], covariance[place][place]));
        for (int other = 0; other < size; other++) {
            covariance[Math.min(place, other)][Math.max(place, other)] = 0;
        }
        return place;
    }

    private int makeRoom() {
        if (size == mean.length) {
            grow();
        }
        return size++;
    }

    private void grow() {
        int room = Math.min(2 * mean.length, CHALLENGES + MOST_CHALLENGES);
        mean = Arrays.copyOf(mean, room);
        double[][] larger = new double[room][];
        for (int place = 0; place < room; place++) {
            larger[place] = place < size ? Arrays.copyOf(covariance[place], room) : new double[room];
        }
        covariance = larger;
    }

    /// About how much memory this takes.
    public int bytes() {
        return Double.BYTES * (mean.length * mean.length) + LONG_AGO_BYTES * longAgo.size();
    }

    private static double square(double value) {
        return value * value;
    }
}
