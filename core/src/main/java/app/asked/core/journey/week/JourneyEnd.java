package app.asked.core.journey.week;

import app.asked.core.words.Said;
import java.util.HashMap;
import java.util.Map;

/// What is said when a journey is over: what it held in one line, and the words to close it with.
public record JourneyEnd(Said held, Said words) {
    public static JourneyEnd of(Arc arc) {
        int asks = arc.made().size();
        if (asks == 0) {
            return new JourneyEnd(Said.of("journey.end.held.quiet"), Said.of("journey.end.quiet"));
        }
        Map<String, Object> held = new HashMap<>(Tally.named(arc.made()));
        held.put("weeks", arc.weeks().size());
        held.put("challenges", arc.challenges());
        return new JourneyEnd(new Said("journey.end.held", held), new Said("journey.end", Map.of("asks", asks)));
    }
}
