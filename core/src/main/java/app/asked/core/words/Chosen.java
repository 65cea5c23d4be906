package app.asked.core.words;

import java.util.List;
import java.util.Set;

/// Words that a person tapped from a list, and words of their own beside them.
public record Chosen<E extends Enum<E> & Keyed>(Set<E> listed, List<Line> own) {
    public static final String OWN = "own:";

    public Chosen {
        listed = OrderedSets.ordered(listed);
        own = List.copyOf(own);
    }

    public static <E extends Enum<E> & Keyed> Chosen<E> none() {
        return new Chosen<E>(Set.of(), List.of());
    }

    public boolean isEmpty() {
        return listed.isEmpty() && own.isEmpty();
    }
}
