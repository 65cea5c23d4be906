package app.asked.core.next;

import app.asked.core.words.Said;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How rare noes were, beside what was expected of them.
final class Rarity {
    /// Replies from which on it is said.
    private static final int ENOUGH = 4;

    private int noes;
    private int replies;
    private int forecasts;
    private int expected;

    void add(AskEvent one) {
        if (one.answer() == null || !one.answer().isReply()) {
            return;
        }
        replies++;
        noes += one.answer().isNo() ? 1 : 0;
        if (one.expectedNo() != null) {
            forecasts++;
            expected += one.expectedNo().value();
        }
    }

    /// Said where noes were rarer than is wished for or, without a wish, than the person expected.
    @Nullable
    Said against(Wish wish) {
        if (replies < ENOUGH) {
            return null;
        }
        int came = 100 * noes / replies;
        Map<String, Object> values = Map.of("noes", noes, "asks", replies);
        if (wish.noes() != null) {
            return came < wish.noes().value() ? new Said("next.noes.wished", values) : null;
        }
        return forecasts >= ENOUGH && came * forecasts < expected ? new Said("next.noes.rare", values) : null;
    }
}
