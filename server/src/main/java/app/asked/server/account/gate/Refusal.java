package app.asked.server.account.gate;

import app.asked.core.words.Keyed;

/// Why a write is not taken for one of ours.
enum Refusal implements Keyed {
    /// The browser knows this Asked by a name or an address that it does not know itself by.
    OTHER_ADDRESS,
    /// Over http, where cookies are for https alone: nobody would stay signed in.
    OVER_HTTP,
    /// The browser did not say which page it came from.
    NO_ORIGIN,
    /// The browser said that it came from another site's page.
    OTHER_SITE
}
