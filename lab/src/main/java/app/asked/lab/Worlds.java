package app.asked.lab;

import java.util.List;
import java.util.ServiceLoader;

/// The worlds on the class path, ours first.
public final class Worlds {
    private Worlds() {}

    public static List<World> all() {
        return ServiceLoader.load(World.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /// Those by which constants may be chosen.
    public static List<World> open() {
        return all().stream().filter(world -> !world.heldOut()).toList();
    }
}
