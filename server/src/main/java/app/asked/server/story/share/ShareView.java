package app.asked.server.story.share;

import app.asked.core.kindness.Kindness;
import app.asked.core.kindness.Place;
import app.asked.core.kindness.Taps;
import app.asked.core.kindness.Wording;
import app.asked.core.kindness.WordingPart;
import app.asked.core.story.Blur;
import app.asked.core.story.PublicWords;
import app.asked.core.story.Story;
import app.asked.server.story.StoryRead;
import app.asked.server.story.StoryView;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A story before it leaves.
///
/// @param names found in it, with what others would read
/// @param again passages that may not be fair to somebody
/// @param words what others would read
public record ShareView(
        StoryRead read,
        List<Name> names,
        int next,
        List<String> again,
        PublicWords words,
        List<StoryView.Asked> chapters,
        FieldErrors errors) {
    private static final Kindness KINDNESS = Kindness.english();

    /// A name, and what stands in its place.
    ///
    /// @param number of its fields in the form
    public record Name(int number, String found, String shown, boolean stays) {
        /// What its field is called.
        public String field(String part) {
            return BlurForm.PREFIX + number + "." + part;
        }
    }

    static ShareView of(StoryRead read, List<Blur> blurs, FieldErrors errors, Words words) {
        Story story = read.story().blurring(blurs);
        PublicWords others = story.publicWords();
        return new ShareView(
                read,
                names(blurs),
                blurs.size(),
                again(others),
                others,
                StoryView.chapters(others.chapters(), words),
                errors);
    }

    private static List<Name> names(List<Blur> blurs) {
        List<Name> names = new ArrayList<>();
        for (Blur blur : blurs) {
            boolean stays = blur.found().equals(blur.shown());
            names.add(new Name(
                    names.size(), blur.found().text(), stays ? "" : blur.shown().text(), stays));
        }
        return names;
    }

    /// The words that the kindness check would look at once more, each once.
    private static List<String> again(PublicWords others) {
        Wording wording = new Wording(others.title(), others.below(), null, null, Taps.SKIPPED, Set.of());
        Map<WordingPart, String> texts = wording.texts();
        return KINDNESS.check(wording).findings().stream()
                .map(finding -> finding.place())
                .filter(Objects::nonNull)
                .map(place -> at(place, texts))
                .distinct()
                .toList();
    }

    private static String at(Place place, Map<WordingPart, String> texts) {
        String text = texts.getOrDefault(place.part(), "");
        int from = text.offsetByCodePoints(0, place.from());
        return text.substring(from, text.offsetByCodePoints(from, place.to() - place.from()));
    }

    public String path(String page) {
        return "/stories/" + read.story().id() + "/" + page;
    }
}
