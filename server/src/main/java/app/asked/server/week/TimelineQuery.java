package app.asked.server.week;

import app.asked.core.ask.AskState;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Raw;
import app.asked.server.ask.AskQuery;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.SearchTerm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a timeline is asked for, as its address has it.
///
/// @param sealed what is looked for, as addresses have it
/// @param stands an answer, or a state without one, by its key
/// @param of the journey whose week is meant
/// @param challenge of which alone; absent for all
record TimelineQuery(
        String q,
        String sealed,
        String stands,
        String of,
        String week,
        String after,
        @Nullable ChallengeId challenge) {
    /// How an ask can stand while it has no answer.
    static final List<AskState> STATES = List.of(AskState.PLANNED, AskState.BACKED_OUT, AskState.HARMED);

    private static final int PAGE = 30;

    static TimelineQuery of(Form opened) {
        return new TimelineQuery(
                opened.value(SearchTerm.TYPED).strip(),
                opened.value(SearchTerm.SEALED),
                opened.value("answer"),
                opened.value("of"),
                opened.value("week"),
                opened.value("after"),
                null);
    }

    /// All asks of one challenge.
    static TimelineQuery of(ChallengeId challenge, String after) {
        return new TimelineQuery("", "", "", "", "", after, challenge);
    }

    /// @param journey whose week is meant, where none is named
    Checked<AskQuery> read(@Nullable UUID journey, Instant now) {
        Map<String, Raw> raw = new HashMap<>();
        raw.put("q", new Raw.Typed(q));
        raw.put(isState() ? "state" : "answer", new Raw.Typed(stands));
        raw.put("after", new Raw.Typed(after));
        raw.put("limit", new Raw.Whole(PAGE));
        raw.put("week", new Raw.Typed(week));
        if (!week.isBlank()) {
            raw.put("journey", new Raw.Typed(of.isBlank() && journey != null ? journey.toString() : of));
        }
        if (challenge != null) {
            raw.put("challenge", new Raw.Typed(challenge.value()));
        }
        return Fields.read(new Raw.Part(raw), now, AskQuery::read);
    }

    /// Whether anything narrows it.
    boolean narrows() {
        return Stream.of(q, stands, week).anyMatch(each -> !each.isBlank());
    }

    /// The address of the asks before those.
    String earlier(String after) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(SearchTerm.SEALED, sealed);
        fields.put("answer", stands);
        fields.put("of", week.isBlank() ? "" : of);
        fields.put("week", week);
        fields.put("after", after);
        String path = challenge == null ? "/timeline" : "/library/" + challenge.value() + "/asks";
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private boolean isState() {
        return STATES.stream().anyMatch(state -> state.key().equals(stands));
    }
}
