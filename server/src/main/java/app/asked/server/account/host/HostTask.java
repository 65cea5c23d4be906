package app.asked.server.account.host;

import app.asked.core.words.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// What a host can ask for, and whether it is about a person of a name.
enum HostTask implements Keyed {
    LIST(false),
    INVITE(false),
    RESET(true),
    NEW_KEY(true),
    APPOINT(true),
    DISMISS(true),
    SUSPEND(true),
    RESUME(true),
    REMOVE(true);

    private final boolean isAboutSomebody;

    HostTask(boolean isAboutSomebody) {
        this.isAboutSomebody = isAboutSomebody;
    }

    boolean isAboutSomebody() {
        return isAboutSomebody;
    }

    static Optional<HostTask> named(String word) {
        return Arrays.stream(values()).filter(task -> task.key().equals(word)).findFirst();
    }
}
