package app.asked.server.account;

import java.util.List;

/// The countries a person may choose: those of which the help page knows whom to call.
public interface Countries {
    /// ISO 3166-1 alpha-2.
    List<String> codes();
}
