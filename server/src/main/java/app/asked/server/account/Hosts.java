package app.asked.server.account;

import app.asked.server.storage.sql.Tx;
import java.time.Instant;
import java.util.UUID;

/// Who, of the people in it, runs this Asked (docs/adr/0029). It lets nobody read a word of anybody's.
public final class Hosts {
    private Hosts() {}

    public static boolean isOne(Tx tx, UUID person) {
        return HostsRepository.isOne(tx, person);
    }

    /// In a transaction of theirs. Once is enough.
    public static void appoint(Tx tx, Instant now) {
        HostsRepository.appoint(tx, now);
    }

    public static void dismiss(Tx tx) {
        HostsRepository.dismiss(tx);
    }

    /// Which notes on new versions the person saw, and whether those for hosts are theirs.
    public static SeenNotes seen(Tx tx, UUID person) {
        return HostsRepository.seen(tx, person);
    }

    public static void saw(Tx tx, String version) {
        HostsRepository.saw(tx, version);
    }

    public static void sawAsHost(Tx tx, String version) {
        HostsRepository.sawAsHost(tx, version);
    }
}
