package app.asked.core.story;

import app.asked.core.words.Keyed;

/// Something in a story that may tell who somebody is.
public record FoundName(Kind kind, String text) {
    /// What it seems to be. `story.blur.<key>` is what stands in its place, unless its person wants something else.
    public enum Kind implements Keyed {
        PERSON,
        PLACE,
        FIRM,
        /// An address, a number or a handle by which somebody is found.
        CONTACT
    }
}
