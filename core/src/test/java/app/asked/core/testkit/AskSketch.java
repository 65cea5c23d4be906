package app.asked.core.testkit;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.CameTrue;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.InTheWay;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.harm.Harm;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.time.Moment;
import app.asked.core.words.Chance;
import app.asked.core.words.Chosen;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An ask, sketched in a sentence: `ask("pet-dog").expecting(60).fearing(50).hears(Outcome.NO, Manner.KIND).stung(40)`.
public final class AskSketch {
    private final UUID id = Cast.newId();
    private final LocalDateTime when;
    private final @Nullable String challenge;
    private final List<CheckIn> checkIns = new ArrayList<>();
    private @Nullable UUID journey;
    private @Nullable Line place;
    private List<ChallengeId> chosenFrom = List.of();
    private List<UUID> rules = List.of();
    private @Nullable Chance chanceOfNo;
    private @Nullable Scale fearBefore;
    private @Nullable Line feared;
    private @Nullable Chance belief;
    private @Nullable LocalDateTime preparedFrom;
    private boolean recalled;
    private @Nullable Outcome outcome;
    private @Nullable LocalDateTime came;
    private Set<Manner> manner = Set.of();
    private @Nullable Scale fear;
    private @Nullable Sting sting;
    private Set<Feeling> feelings = Set.of();
    private @Nullable CameTrue cameTrue;
    private @Nullable Chance beliefAfter;
    private Set<CameOfIt> cameOfIt = Set.of();
    private @Nullable Prose lesson;
    private @Nullable BackedOut backedOut;
    private @Nullable Harm harm;

    /// @param challenge null for an ask that life brought
    public AskSketch(LocalDateTime when, @Nullable String challenge) {
        this.when = when;
        this.challenge = challenge;
    }

    public AskSketch of(UUID journey) {
        this.journey = journey;
        return this;
    }

    /// With these beside it.
    public AskSketch chosenFrom(ChallengeId... beside) {
        chosenFrom = List.of(beside);
        return this;
    }

    public AskSketch bending(UUID... own) {
        rules = List.of(own);
        return this;
    }

    public AskSketch in(String place) {
        this.place = new Line(place);
        return this;
    }

    public AskSketch expecting(int chanceOfNo) {
        this.chanceOfNo = new Chance(chanceOfNo);
        return this;
    }

    public AskSketch fearing(int worst) {
        fearBefore = new Scale(worst);
        return this;
    }

    public AskSketch fearing(String outcome, int belief) {
        feared = new Line(outcome);
        this.belief = new Chance(belief);
        return this;
    }

    public AskSketch preparingForMinutes(int minutes) {
        preparedFrom = when.minusMinutes(minutes);
        return this;
    }

    public AskSketch recalled() {
        recalled = true;
        return this;
    }

    public AskSketch hears(Outcome outcome, Manner... manner) {
        this.outcome = outcome;
        this.manner = Set.of(manner);
        return this;
    }

    public AskSketch afterMinutes(int minutes) {
        came = when.plusMinutes(minutes);
        return this;
    }

    public AskSketch felt(int fear) {
        this.fear = new Scale(fear);
        return this;
    }

    public AskSketch felt(Feeling... feelings) {
        this.feelings = Set.of(feelings);
        return this;
    }

    public AskSketch stung(int worst) {
        sting = new Sting(new Scale(worst), null);
        return this;
    }

    public AskSketch turnedOut(CameTrue cameTrue, int beliefAfter) {
        this.cameTrue = cameTrue;
        this.beliefAfter = new Chance(beliefAfter);
        return this;
    }

    public AskSketch got(CameOfIt... cameOfIt) {
        this.cameOfIt = Set.of(cameOfIt);
        return this;
    }

    public AskSketch learned(String lesson) {
        this.lesson = new Prose(lesson);
        return this;
    }

    public AskSketch turnsBack(GotTo gotTo) {
        backedOut = new BackedOut(moment(when), Set.of(), gotTo, null, Chosen.none());
        return this;
    }

    public AskSketch turnsBackFor(InTheWay... why) {
        backedOut = new BackedOut(moment(when), Set.of(why), null, null, Chosen.none());
        return this;
    }

    public AskSketch isHarmed() {
        harm = new Harm(moment(when), null, null);
        return this;
    }

    public AskSketch checkedInAfterHours(int hours, int replaying, Recovered recovered) {
        checkIns.add(new CheckIn(
                Cast.newId(), moment(when.plusHours(hours)), new Scale(replaying), null, recovered, null, List.of(id)));
        return this;
    }

    public AskSketch checkedIn(CheckIn shared) {
        checkIns.add(shared);
        return this;
    }

    public UUID id() {
        return id;
    }

    public WholeAsk whole() {
        Ask ask = new Ask(
                id,
                journey,
                challenge == null ? null : new ChallengeId(challenge),
                Version.AS_IS,
                null,
                new Line("somebody by the name of Alex"),
                place,
                moment(when),
                rules,
                chosenFrom,
                null,
                null);
        return new WholeAsk(ask, forecast(), answer(), backedOut, harm, checkIns);
    }

    private @Nullable Forecast forecast() {
        boolean something = chanceOfNo != null || fearBefore != null || feared != null || preparedFrom != null;
        if (!something) {
            return null;
        }
        Instant from = preparedFrom == null ? null : moment(preparedFrom).at();
        return new Forecast(moment(when), chanceOfNo, fearBefore, feared, belief, from, recalled);
    }

    private @Nullable Answer answer() {
        if (outcome == null) {
            return null;
        }
        return new Answer(
                moment(when),
                came == null ? null : moment(came),
                outcome,
                manner,
                fear,
                sting,
                new Chosen<>(feelings, List.of()),
                Chosen.none(),
                cameTrue,
                beliefAfter,
                cameOfIt,
                Set.of(),
                false,
                null,
                lesson,
                null);
    }

    private static Moment moment(LocalDateTime local) {
        return Moment.of(local.atZone(Cast.HOME).toInstant(), Cast.HOME);
    }
}
