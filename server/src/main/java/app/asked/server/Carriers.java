package app.asked.server;

import java.net.URL;

/// The threads that carry virtual ones.
///
/// In the packed jar (`java -jar asked.jar`) a virtual thread that waits for a class to be read keeps its carrier
/// meanwhile. On a small machine, which has a carrier for each core, all of them could wait for the one thread that
/// reads, and leave it none to go on with: nothing would ever answer again. There are more carriers than threads can
/// wait, then; those that aren't needed are never made. `./asked` runs from unpacked jars, where this can't happen.
final class Carriers {
    static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";
    static final String MOST = "jdk.virtualThreadScheduler.maxPoolSize";

    private static final String PACKED = "jar:nested:";
    private static final String ENOUGH = "256";

    private Carriers() {}

    /// Has effect before the first virtual thread is made.
    ///
    /// @param code where this program was loaded from
    static void enough(URL code) {
        if (code.toString().startsWith(PACKED) && System.getProperty(PARALLELISM) == null) {
            System.setProperty(PARALLELISM, ENOUGH);
            System.setProperty(MOST, ENOUGH);
        }
    }
}
