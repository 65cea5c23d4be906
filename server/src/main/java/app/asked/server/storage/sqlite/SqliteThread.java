package app.asked.server.storage.sqlite;

import app.asked.server.storage.sql.Tx;

/// A platform thread that speaks with SQLite, which would hold on to the carrier of a virtual one.
final class SqliteThread extends Thread {
    SqliteThread(Runnable work, String name) {
        super(work, name);
        setDaemon(true);
    }

    /// A transaction within a transaction would wait for itself.
    static void refuseNesting() {
        Tx.refuseNesting(Thread.currentThread() instanceof SqliteThread);
    }
}
