package app.asked.server.web;

import app.asked.core.words.Keyed;

/// What a caller may do. A signed-in browser may do everything; a personal token what it was made for.
public enum Scope implements Keyed {
    READ,
    WRITE,
    ERASE
}
