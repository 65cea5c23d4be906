package app.asked.server.account.spare;

import app.asked.server.account.secret.Secret;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.seal.DoesNotOpen;
import java.nio.file.Path;
import java.util.List;

/// A look at whether spare keys open what is in a copy of the database: one text of each person who has one. It is
/// their
/// name, which the host knows; nothing else is opened, and nothing of it is told.
///
/// @param opened how many opened
/// @param closed how many did not, although the host's file is there
public record SpareKeyTrial(int opened, int closed) {
    /// Where there are no spare keys yet.
    public static final SpareKeyTrial NONE = new SpareKeyTrial(0, 0);

    public static SpareKeyTrial of(StoredDatabase copy, Path keys) {
        HostHalves files = new HostHalves(keys);
        List<Boolean> opened = copy.read(SpareKeyRepository::sealedNames).stream()
                .flatMap(name -> files.read(name.person()).map(secret -> isOpened(name, secret)).stream())
                .toList();
        int open = (int) opened.stream().filter(Boolean::booleanValue).count();
        return new SpareKeyTrial(open, opened.size() - open);
    }

    private static boolean isOpened(SealedName name, Secret secret) {
        try {
            var key = secret.wrapping(SpareKeys.WAY).unwrap(name.person(), name.key());
            byte[] _ = key.sealer().open(name.person(), SealedName.FIELD, SealedName.FORMAT, name.bytes());
            return true;
        } catch (DoesNotOpen other) {
            return false;
        }
    }
}
