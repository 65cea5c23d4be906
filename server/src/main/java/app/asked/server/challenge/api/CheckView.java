package app.asked.server.challenge.api;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.Finding;
import app.asked.core.kindness.Place;
import app.asked.core.kindness.Verdict;
import app.asked.core.kindness.WordingPart;
import app.asked.server.web.api.SaidView;
import app.asked.server.web.message.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the kindness check answers, as the API shows it.
record CheckView(Verdict.Outcome verdict, List<SignView> signs) {
    /// @param field absent where a tap gave the sign
    record SignView(
            Sign sign,
            @Nullable WordingPart field,
            @Nullable Integer from,
            @Nullable Integer to,
            SaidView why,
            SaidView kinder) {}

    static CheckView of(Verdict verdict, Words words) {
        return new CheckView(
                verdict.outcome(),
                verdict.findings().stream().map(finding -> sign(finding, words)).toList());
    }

    private static SignView sign(Finding finding, Words words) {
        Place place = finding.place();
        return new SignView(
                finding.sign(),
                place == null ? null : place.part(),
                place == null ? null : place.from(),
                place == null ? null : place.to(),
                SaidView.of(finding.why(), words),
                SaidView.of(finding.kinder(), words));
    }
}
