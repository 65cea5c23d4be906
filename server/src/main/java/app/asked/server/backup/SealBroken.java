package app.asked.server.backup;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A sealed file does not open.
final class SealBroken extends IOException {
    private static final long serialVersionUID = 1L;

    /// The reason.
    enum Why {
        /// Its first chunk does not open: a wrong passphrase and a file changed at its beginning look the same.
        WRONG_PASSPHRASE,
        /// It was changed, cut or lengthened after its first chunk.
        CHANGED,
        /// Its passphrase is stretched less than Asked does it, so somebody else made it; or so much that it would take
        /// all of the memory.
        ODD_STRETCHING,
        /// A newer Asked wrote it in another form.
        NEWER
    }

    private final Why why;

    SealBroken(Why why, @Nullable Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
