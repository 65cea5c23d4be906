package app.asked.core.next.history;

import app.asked.core.next.Wish;
import app.asked.core.words.Said;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How rare noes were, beside what was wished for. Where no wish stands it says nothing: what only chance may have
/// brought invites to nothing.
public final class Rarity {
    /// Replies from which on it is said.
    private static final int ENOUGH = 4;

    private int noes;
    private int replies;

    void add(AskEvent one) {
        if (one.answer() == null || !one.answer().isReply()) {
            return;
        }
        replies++;
        noes += one.answer().isNo() ? 1 : 0;
    }

    /// Said where noes were rarer than is wished for.
    @Nullable
    public Said against(Wish wish) {
        if (replies < ENOUGH || wish.noes() == null) {
            return null;
        }
        int came = 100 * noes / replies;
        Map<String, Object> values = Map.of("noes", noes, "asks", replies);
        return came < wish.noes().value() ? new Said("next.noes.wished", values) : null;
    }
}
