package app.asked.server;

/// Ends the process where a thread that others need was ended by the JVM itself, as when memory ran out: one that runs
/// and never answers helps nobody, and whatever watches over it starts it again.
final class FatalErrors implements Thread.UncaughtExceptionHandler {
    /// What the JVM itself ends with, told to exit when memory runs out.
    static final int EXIT = 3;

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        try {
            System.err.println("The thread " + thread.getName() + " ended.");
            failure.printStackTrace();
        } finally {
            if (isFatal(failure)) {
                Runtime.getRuntime().halt(EXIT);
            }
        }
    }

    /// Deep recursion is one caller's trouble, and over with its call.
    private static boolean isFatal(Throwable failure) {
        return failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError);
    }
}
