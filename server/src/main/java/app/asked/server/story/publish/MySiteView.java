package app.asked.server.story.publish;

import app.asked.server.ask.form.Questions;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.message.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person's site as they see it.
///
/// @param address of the site; absent where there is none
/// @param hasFeed whether there is an address for a few
/// @param made that address, this once; otherwise blank
public record MySiteView(
        List<ItemView> given, @Nullable String address, boolean hasFeed, String made, Questions questions) {
    static MySiteView of(
            List<Publication> all, @Nullable String address, boolean hasFeed, String made, Questions questions) {
        return new MySiteView(
                all.stream()
                        .filter(each -> !each.isTakenBack())
                        .map(each -> item(each, questions))
                        .toList(),
                address,
                hasFeed,
                made,
                questions);
    }

    private static ItemView item(Publication each, Questions questions) {
        Words words = questions.words();
        String state = words.say(each.stateKey(questions.form().now()));
        String small = each.lit() == null ? state : words.say("story.site.lit", "state", state);
        return new ItemView(GiveView.door(each), each.title().text(), null, small, "/stories/" + each.story());
    }
}
