package app.asked.server.next;

import app.asked.core.next.Next;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What Asked suggests now, and what helps to choose.
///
/// @param noes how rare no's were, where they were rarer than wished for
/// @param dare the titles to pass on, for someone else to pick from
public record SuggestionsView(
        List<OfferView> offers,
        @Nullable String noes,
        @Nullable String dare) {
    public SuggestionsView {
        offers = List.copyOf(offers);
    }

    static SuggestionsView of(Words words, TodayFacts facts, Next next) {
        List<OfferView> offers = OfferView.of(words, next, facts.challenges());
        return new SuggestionsView(
                offers,
                next.noes() == null ? null : words.say(next.noes()),
                offers.size() < 2 ? null : dare(words, offers));
    }

    private static String dare(Words words, List<OfferView> offers) {
        String titles = offers.stream().map(offer -> "· " + offer.title()).collect(Collectors.joining("\n"));
        return words.say("today.dare.text") + "\n" + titles;
    }
}
