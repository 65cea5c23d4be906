package app.asked.server.journey;

import app.asked.core.journey.Avoided;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Journey;
import app.asked.core.journey.Pause;
import app.asked.core.journey.Pull;
import app.asked.core.journey.Rest;
import app.asked.core.journey.Rule;
import app.asked.core.journey.Takeaway;
import app.asked.server.storage.Gone;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Repository;
import app.asked.server.storage.Slice;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The journeys of a person and what belongs to them, as other features see them. Deleted ones are never among them;
/// the repositories alone know those. What a list holds begins with the newest.
public final class Journeys {
    public static final Repository<UUID, Journey> JOURNEYS = new JourneyRepository();
    public static final Repository<UUID, Pause> PAUSES = new PauseRepository();
    public static final Repository<UUID, Rule> RULES = new RuleRepository();
    public static final Repository<UUID, Avoided> AVOIDED = new AvoidedRepository();
    public static final Repository<UUID, Pull> PULLS = new PullRepository();
    public static final Repository<UUID, Rest> RESTS = new RestRepository();
    public static final Repository<LocalDate, Energy> ENERGIES = new EnergyRepository();
    public static final Repository<JourneyWeek, Takeaway> TAKEAWAYS = new TakeawayRepository();

    public static final Listed<UUID, Rule> RULE_LIST = RuleRepository.LIST;
    public static final Listed<UUID, Avoided> AVOIDED_LIST = AvoidedRepository.LIST;
    public static final Listed<UUID, Rest> REST_LIST = RestRepository.LIST;
    public static final Listed<LocalDate, Energy> ENERGY_LIST = EnergyRepository.LIST;

    private Journeys() {}

    public static List<Journey> all(Tx tx, UUID person) {
        return values(JourneyRepository.LIST.all(tx, person)).stream()
                .sorted(Comparator.comparing(Journey::starts).reversed())
                .toList();
    }

    public static Optional<Journey> find(Tx tx, UUID person, UUID id) {
        return there(JOURNEYS.find(tx, person, id));
    }

    /// A journey as it stands today, over or not.
    public static Optional<JourneyToday> find(Tx tx, UUID person, UUID id, Today today) {
        return find(tx, person, id).map(journey -> JourneyToday.of(journey, pauses(tx, person, id), today));
    }

    /// The journey that is ahead, active or paused today. There is one at most.
    public static Optional<JourneyToday> current(Tx tx, UUID person, Today today) {
        return allToday(tx, person, today).stream()
                .filter(journey -> !journey.isOver())
                .findFirst();
    }

    /// Every journey as it stands today.
    public static List<JourneyToday> allToday(Tx tx, UUID person, Today today) {
        List<Pause> pauses = pauses(tx, person);
        return all(tx, person).stream()
                .map(journey -> JourneyToday.of(journey, pauses, today))
                .toList();
    }

    /// The pauses of all journeys.
    public static List<Pause> pauses(Tx tx, UUID person) {
        return values(PauseRepository.LIST.all(tx, person));
    }

    public static List<Pause> pauses(Tx tx, UUID person, UUID journey) {
        return values(PauseRepository.of(tx, person, journey, Slice.whole()));
    }

    public static List<Versioned<Rule>> goneRules(Tx tx, UUID person) {
        return Gone.of(tx, person, "rules", RULES);
    }

    public static List<Versioned<Avoided>> goneAvoided(Tx tx, UUID person) {
        return Gone.of(tx, person, "avoided", AVOIDED);
    }

    public static List<Rule> rules(Tx tx, UUID person) {
        return values(RuleRepository.LIST.all(tx, person));
    }

    public static List<Avoided> avoided(Tx tx, UUID person) {
        return values(AvoidedRepository.LIST.all(tx, person));
    }

    public static Optional<Avoided> findAvoided(Tx tx, UUID person, UUID id) {
        return there(AVOIDED.find(tx, person, id));
    }

    /// How strong the pull is to avoid this, time by time.
    public static List<Pull> pulls(Tx tx, UUID person, UUID avoided) {
        return values(PullRepository.of(tx, person, avoided));
    }

    /// Of everything avoided, of what was deleted too.
    public static List<Pull> pulls(Tx tx, UUID person) {
        return values(PullRepository.LIST.all(tx, person));
    }

    public static List<Rest> rests(Tx tx, UUID person) {
        return values(RestRepository.LIST.all(tx, person));
    }

    public static Optional<Rest> rest(Tx tx, UUID person, LocalDate day) {
        return values(RestRepository.on(tx, person, day)).stream().findFirst();
    }

    /// The days off from that day on, which takes no words to know.
    public static Set<LocalDate> restDays(Tx tx, UUID person, LocalDate first) {
        return RestRepository.days(tx, person, first);
    }

    /// The day on which the person said that the practice makes things worse, where they said nothing else since; it
    /// takes no words to know.
    public static Optional<LocalDate> saidWorse(Tx tx, UUID person, UUID journey) {
        return TakeawayRepository.saidWorse(tx, person, journey);
    }

    public static List<Energy> energies(Tx tx, UUID person) {
        return values(EnergyRepository.LIST.all(tx, person));
    }

    public static Optional<Energy> energy(Tx tx, UUID person, LocalDate day) {
        return there(ENERGIES.find(tx, person, day));
    }

    /// The takeaways of a journey, from its first week on.
    public static List<Takeaway> takeaways(Tx tx, UUID person, UUID journey) {
        return values(TakeawayRepository.of(tx, person, journey));
    }

    public static Optional<Versioned<Takeaway>> takeaway(Tx tx, UUID person, JourneyWeek week) {
        return TAKEAWAYS.find(tx, person, week).filter(kept -> !kept.isGone());
    }

    static <T> Optional<T> there(Optional<Versioned<T>> kept) {
        return kept.filter(each -> !each.isGone()).map(Versioned::value);
    }

    private static <T> List<T> values(List<Versioned<T>> kept) {
        return kept.stream().map(Versioned::value).toList();
    }
}
