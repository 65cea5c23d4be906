package app.asked.server.storage.fault;

/// The person was erased while somebody still wrote or read for them: they are signed out, and nothing was stored.
public final class PersonGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PersonGone() {
        super("the person is not there any more");
    }
}
