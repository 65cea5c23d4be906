package app.asked.core.ask;

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
