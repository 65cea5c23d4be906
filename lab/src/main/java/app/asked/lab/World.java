package app.asked.lab;

/// A theory of how fear changes by asking. `ServiceLoader` finds it: name the class in
/// `META-INF/services/app.asked.lab.World`, give it a public constructor without arguments, and put the jar on the
/// class path (`./asked lab --worlds mine.jar`).
public interface World {
    /// Short and unique, as it stands in tables: `RW`.
    String name();

    /// One sentence: what it says about fear, and who says it.
    String about();

    /// Whether no constant of any policy may be chosen by it; it is opened in the published run alone.
    default boolean heldOut() {
        return false;
    }

    /// How this person's fear lives on from its first day. All that is random in it comes from `person.dice()`.
    Mind mind(Person person);
}
