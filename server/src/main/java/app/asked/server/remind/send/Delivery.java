package app.asked.server.remind.send;

import java.io.IOException;

/// A reminder on its way to one device or address.
public interface Delivery {
    /// What became of a try.
    enum Outcome {
        DELIVERED,
        /// the other end is busy, or away
        TRY_AGAIN,
        /// it will never take this one
        REFUSED;

        private static final int TOO_MANY = 429;

        /// What an answer on the web means for it.
        public static Outcome of(int status) {
            if (status / 100 == 2) {
                return DELIVERED;
            }
            return status == TOO_MANY || status / 100 == 5 ? TRY_AGAIN : REFUSED;
        }
    }

    /// Tries once, within seconds. What it throws is tried again.
    Outcome attempt() throws IOException;
}
