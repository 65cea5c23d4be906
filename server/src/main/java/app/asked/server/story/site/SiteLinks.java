package app.asked.server.story.site;

import app.asked.server.web.Assets;
import app.asked.server.web.look.DoorView;
import java.util.List;

/// Where the pages of a site are, seen from each other.
///
/// @param home its first page
/// @param before what stands before the number of a story, and `after` behind it
/// @param beside what stands before the name of a feed
/// @param drawings the file of its doors
public record SiteLinks(String home, String before, String after, String beside, List<String> styles, String drawings) {
    public static final String ATOM = "atom.xml";
    public static final String JSON = "feed.json";

    /// Served by this Asked, below that address.
    static SiteLinks at(String home) {
        return new SiteLinks(
                home,
                home + "/",
                "",
                home + "/",
                List.of(Assets.at("css/tokens.css"), Assets.at("css/site.css")),
                Assets.at("icons/icons.svg"));
    }

    /// In a folder, whoever serves it.
    static SiteLinks inFolder() {
        return new SiteLinks("index.html", "", ".html", "", List.of("style.css"), "doors.svg");
    }

    public String story(int number) {
        return before + number + after;
    }

    public String atom() {
        return beside + ATOM;
    }

    public String json() {
        return beside + JSON;
    }

    public String drawing(DoorView door) {
        return drawings + "#" + door.symbol();
    }
}
