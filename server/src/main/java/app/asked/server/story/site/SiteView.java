package app.asked.server.story.site;

import app.asked.core.story.PublicWords;
import app.asked.server.story.StoryView;
import app.asked.server.story.publish.GiveView;
import app.asked.server.story.publish.Publication;
import app.asked.server.story.publish.Site;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A site as its pages show it.
///
/// @param weeks its days, week by week, then what is of no day
public record SiteView(
        Words words, String title, @Nullable String about, SiteLinks links, boolean indexed, List<Week> weeks) {
    private static final int OF_NO_DAY = Integer.MAX_VALUE;

    /// A stretch of the street.
    ///
    /// @param name absent where the site has no days
    public record Week(@Nullable String name, List<Entry> entries) {}

    /// A story in a list.
    public record Entry(
            String href,
            String title,
            @Nullable String day,
            @Nullable DoorView door) {}

    /// A story by itself.
    public record Told(
            Entry entry,
            @Nullable String text,
            List<StoryView.Asked> chapters,
            @Nullable Entry before,
            @Nullable Entry after) {
        private static final int SHORT = 160;

        /// How it begins, for whoever shows its link.
        public String summary() {
            String first = text != null
                    ? text
                    : chapters.isEmpty() ? entry.title : chapters.getFirst().answer();
            String line = first.replaceAll("\\s+", " ");
            int points = line.codePointCount(0, line.length());
            return points <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT - 1)) + "…";
        }
    }

    static SiteView of(OpenSite open, SiteLinks links, Words words) {
        Site site = open.site();
        return new SiteView(
                words,
                title(site, words),
                site == null || site.about() == null ? null : site.about().text(),
                links,
                open.isIndexed(),
                weeks(open, links, words));
    }

    static String title(@Nullable Site site, Words words) {
        return site == null ? words.say("story.public.untitled") : site.title().text();
    }

    private static List<Week> weeks(OpenSite open, SiteLinks links, Words words) {
        Map<Integer, List<Publication>> byWeek = open.stories().stream()
                .collect(Collectors.groupingBy(SiteView::week, TreeMap::new, Collectors.toList()));
        boolean hasDays = byWeek.keySet().stream().anyMatch(week -> week != OF_NO_DAY);
        return byWeek.entrySet().stream()
                .map(week -> new Week(
                        hasDays ? name(week.getKey(), words) : null,
                        week.getValue().stream()
                                .map(each -> entry(each, links, words))
                                .toList()))
                .toList();
    }

    private static int week(Publication story) {
        return story.day() == null ? OF_NO_DAY : story.day().week();
    }

    private static String name(int week, Words words) {
        return week == OF_NO_DAY ? words.say("story.public.others") : words.say("story.public.week", "week", week);
    }

    static Entry entry(Publication story, SiteLinks links, Words words) {
        return new Entry(
                links.story(story.number()),
                story.title().text(),
                story.day() == null
                        ? null
                        : words.say(
                                "story.day",
                                "day",
                                story.day().day(),
                                "days",
                                story.day().days()),
                GiveView.door(story));
    }

    static Told told(OpenSite open, Publication story, PublicWords said, SiteLinks links, Words words) {
        Publication before = open.beside(story, -1);
        Publication after = open.beside(story, 1);
        return told(
                entry(story, links, words),
                said,
                before == null ? null : entry(before, links, words),
                after == null ? null : entry(after, links, words),
                words);
    }

    static Told told(Entry entry, PublicWords said, @Nullable Entry before, @Nullable Entry after, Words words) {
        return new Told(
                entry,
                said.text() == null ? null : said.text().text(),
                StoryView.chapters(said.chapters(), words),
                before,
                after);
    }
}
