package app.asked.server.remind.send;

import java.io.IOException;

/// An address that nothing is sent to: it is none, or not on the open internet.
public final class ClosedAddress extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedAddress(String why) {
        super(why);
    }
}
