package app.asked.core.ask;

import app.asked.core.ask.harm.Harm;
import app.asked.core.time.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An ask with all that was written to it. It has an answer or was backed out of, one of the two. Something bad may
/// have happened beside either; then the ask counts nowhere, and what else was written to it stays as it is.
public record WholeAsk(
        Ask ask,
        @Nullable Forecast forecast,
        @Nullable Answer answer,
        @Nullable BackedOut backedOut,
        @Nullable Harm harm,
        List<CheckIn> checkIns) {
    public WholeAsk {
        checkIns = List.copyOf(checkIns);
    }

    /// When it was: asked, or turned back from; where neither is written, when something bad happened, and otherwise
    /// when it is planned. Its day is the day that the ask belongs to.
    public Moment when() {
        if (answer != null) {
            return answer.asked();
        }
        if (backedOut != null) {
            return backedOut.when();
        }
        return harm == null ? ask.planned() : harm.when();
    }

    /// Whether it is known how it went.
    public boolean isOver() {
        return answer != null || backedOut != null || harm != null;
    }

    /// Whether it, or something bad in it, was on that day.
    public boolean isOf(LocalDate day) {
        return when().day().equals(day) || (harm != null && harm.when().day().equals(day));
    }

    /// The answer that counts: none while nobody was asked, and none where something bad happened, whatever they said.
    public @Nullable Answer counted() {
        return harm == null && backedOut == null ? answer : null;
    }

    /// Whether it counts as an ask that was made.
    public boolean made() {
        return counted() != null;
    }

    /// Whether it counts as backed out: the person turned back, nobody made the ask in their stead, and nothing bad
    /// happened.
    public boolean turnedBack() {
        return harm == null && backedOut != null && !backedOut.friendAsked();
    }

    /// Whether a no was thought likely beforehand.
    public boolean expectedNo() {
        return forecast != null && forecast.expectedNo();
    }

    public boolean gotNo() {
        Answer counted = counted();
        return counted != null && counted.answer().isNo();
    }

    /// Whether an answer came; silence is none.
    public boolean gotReply() {
        Answer counted = counted();
        return counted != null && counted.answer().isReply();
    }

    /// Whether the answer hurt.
    public boolean hurt() {
        Answer counted = counted();
        return counted != null && counted.sting() != null && counted.sting().hurt();
    }

    public AskState state() {
        if (harm != null) {
            return AskState.HARMED;
        }
        if (backedOut != null) {
            return AskState.BACKED_OUT;
        }
        if (answer == null) {
            return AskState.PLANNED;
        }
        return answer.answer() == Outcome.WAITING ? AskState.WAITING : AskState.ANSWERED;
    }
}
