package app.asked.server.settings;

import java.util.List;

/// Settings that need another look: one sentence for each.
public final class SettingsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingsRefused(List<String> sentences) {
        super(String.join("\n", sentences));
    }
}
