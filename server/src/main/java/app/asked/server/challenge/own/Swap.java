package app.asked.server.challenge.own;

import app.asked.core.challenge.Challenge;
import app.asked.core.kindness.Finding;
import app.asked.core.kindness.Kindness;
import app.asked.core.kindness.Place;
import app.asked.core.kindness.Wording;
import app.asked.core.kindness.WordingPart;
import app.asked.core.next.MyDays;
import app.asked.core.shape.Checked;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Words;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Taking the ready line that a finding offers.
final class Swap {
    private static final Kindness KINDNESS = Kindness.english();

    private Swap() {}

    /// The form with the swap of the sign that the person tapped; as it is where they tapped none.
    static Form in(Words words, UUID id, @Nullable Challenge before, MyDays days, Form form) {
        if (form.has(OwnForm.USE)
                && OwnForm.read(id, before, days, form) instanceof Checked.Valid<OwnForm>(OwnForm read)) {
            Wording wording = Wording.of(read.challenge(), read.taps());
            return KINDNESS.check(wording).findings().stream()
                    .filter(finding -> finding.sign().key().equals(form.value(OwnForm.USE)))
                    .findFirst()
                    .map(finding -> taken(words, finding, wording, form))
                    .orElse(form);
        }
        return form;
    }

    /// In place of a line stands the swap; in the longer text it stands for the sentence that gave the sign. Where a
    /// tap gave it, the swap is what to say first, and that tap is open again.
    private static Form taken(Words words, Finding finding, Wording wording, Form form) {
        String swap = words.say(finding.kinder());
        Map<String, String[]> typed = new HashMap<>(form.typed());
        Place place = finding.place();
        if (place == null) {
            typed.put(FindingView.field(WordingPart.OPENING), new String[] {swap});
            typed.remove(FindingView.tap(finding.sign()));
        } else {
            String text = wording.texts().getOrDefault(place.part(), "");
            String instead =
                    place.part() == WordingPart.HOW ? sentenceSwapped(text, place, swap, words.locale()) : swap;
            typed.put(FindingView.field(place.part()), new String[] {instead});
        }
        return new Form(typed, form.now(), form.device());
    }

    private static String sentenceSwapped(String text, Place place, String swap, Locale locale) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        int from = text.offsetByCodePoints(0, place.from());
        int to = text.offsetByCodePoints(0, place.to());
        int begin = sentences.isBoundary(from) ? from : sentences.preceding(from);
        int end = sentences.following(to - 1);
        String space = end < text.length() ? " " : "";
        return text.substring(0, begin) + swap + space + text.substring(end);
    }
}
