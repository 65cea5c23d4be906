package app.asked.server.backup;

import app.asked.server.account.spare.SpareKeyTrial;
import app.asked.server.storage.file.Inspection.Flaw;
import app.asked.server.storage.file.Inspection.Sound;
import app.asked.server.storage.file.Inspection.Unsound;
import app.asked.server.storage.file.SealedWords;
import app.asked.server.storage.file.StoredDatabase;
import app.asked.server.storage.file.WholeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/// Takes backups: each is looked at whole before it gets its name, and what was there before stays until then.
final class Backups {
    /// What a sealed one ends in.
    static final String SEALED = ".sealed";

    private Backups() {}

    /// What was found in a copy.
    sealed interface Taken {
        /// It got its name.
        record Done(Sound found, SpareKeyTrial trial) implements Taken {}

        record Refused(Flaw flaw) implements Taken {}
    }

    /// Backs a database up, sealed where there is a passphrase.
    ///
    /// @param keys the folder of the spare keys
    static Taken take(Path database, Path backup, Optional<String> passphrase, Path keys) throws IOException {
        StoredDatabase source = new StoredDatabase(database);
        return passphrase.isPresent()
                ? takeSealed(source, backup, passphrase.get(), keys)
                : WholeFiles.make(backup, file -> copy(source, file, keys), Taken.Done.class::isInstance);
    }

    private static Taken copy(StoredDatabase source, Path copy, Path keys) {
        return switch (source.copyTo(copy)) {
            case Unsound(Flaw flaw) -> new Taken.Refused(flaw);
            case Sound sound -> new Taken.Done(sound, trial(sound, copy, keys));
        };
    }

    private static SpareKeyTrial trial(Sound sound, Path copy, Path keys) {
        return sound.words().equals(SealedWords.UNKNOWN)
                ? SpareKeyTrial.NONE
                : SpareKeyTrial.of(new StoredDatabase(copy), keys);
    }

    /// What is not sealed yet never leaves the folder of the data, where it lies open anyway.
    private static Taken takeSealed(StoredDatabase source, Path backup, String passphrase, Path keys)
            throws IOException {
        Path folder = WholeFiles.folderOf(source.path());
        Path open = Files.createTempFile(folder, source.path().getFileName() + ".", WholeFiles.UNFINISHED);
        try {
            Taken taken = copy(source, open, keys);
            if (taken instanceof Taken.Done) {
                WholeFiles.make(backup, file -> seal(open, file, passphrase), Boolean::booleanValue);
            }
            return taken;
        } finally {
            Files.deleteIfExists(open);
        }
    }

    /// Opens again what it sealed, before anybody relies on it.
    private static boolean seal(Path open, Path sealed, String passphrase) throws IOException {
        Seal.seal(open, sealed, passphrase);
        MessageDigest before = sha256();
        MessageDigest after = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(open), before);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), after)) {
            in.transferTo(OutputStream.nullOutputStream());
            Seal.open(sealed, out, passphrase);
        }
        if (!MessageDigest.isEqual(before.digest(), after.digest())) {
            throw new IOException("what was sealed doesn't open to what it was");
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
