package app.asked.server.storage.sqlite;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/// A connection that meets an error of the JVM's at one statement, once.
final class FaultyConnection {
    private volatile String faulty = "";
    private final Connection connection;

    FaultyConnection(Connection real) {
        connection = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && faulty.equals(arguments[0])) {
                        faulty = "";
                        throw new OutOfMemoryError("asked for by a test");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    Connection connection() {
        return connection;
    }

    /// The next time that this statement is prepared.
    void failAt(String statement) {
        faulty = statement;
    }
}
