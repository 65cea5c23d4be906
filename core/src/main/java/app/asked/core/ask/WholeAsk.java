package app.asked.core.ask;

import app.asked.core.time.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An ask with all that was written to it. It has an answer, or was backed out of, or was harmed: one of the three.
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

    /// When it was: asked, turned back from or harmed; as long as it is none of these, when it is planned. Its day is
    /// the day that the ask belongs to.
    public Moment when() {
        if (harm != null) {
            return harm.when();
        }
        if (backedOut != null) {
            return backedOut.when();
        }
        return answer == null ? ask.planned() : answer.asked();
    }

    /// The answer that counts: none while nobody was asked, and none where something bad happened.
    public @Nullable Answer counted() {
        return harm == null && backedOut == null ? answer : null;
    }

    /// Whether it counts as an ask that was made.
    public boolean made() {
        return counted() != null;
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
