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
    REMOVE(true),
    HIDE_STORY(false),
    SHOW_STORY(false),
    FEATURE_STORY(false),
    UNFEATURE_STORY(false);

    private final boolean isAboutSomebody;

    HostTask(boolean isAboutSomebody) {
        this.isAboutSomebody = isAboutSomebody;
    }

    boolean isAboutSomebody() {
        return isAboutSomebody;
    }

    /// Whether it is about a story that somebody published.
    boolean isAboutStory() {
        return switch (this) {
            case HIDE_STORY, SHOW_STORY, FEATURE_STORY, UNFEATURE_STORY -> true;
            default -> false;
        };
    }

    /// Whether it takes a name: somebody's, or a story's address.
    boolean takesName() {
        return isAboutSomebody || isAboutStory();
    }

    static Optional<HostTask> named(String word) {
        return Arrays.stream(values()).filter(task -> task.key().equals(word)).findFirst();
    }
}
