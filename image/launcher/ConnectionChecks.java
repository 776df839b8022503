package com.cloud.usage;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * CloudStack's data access objects ask MySQL before every one of their steps whether the connection still lives
 * (TransactionLegacy.checkConnection), which is some hundred times a usage record and most of a job's time. Here a
 * connection that answered is not asked again within a second.
 */
final class ConnectionChecks {
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private ConnectionChecks() {
    }

    /** Before anything has opened a connection. */
    static void makeRare() throws ReflectiveOperationException {
        Class<?> transactions = Class.forName("com.cloud.utils.db.TransactionLegacy");
        for (String name : List.of("s_ds", "s_usageDS")) {
            Field field = transactions.getDeclaredField(name);
            field.setAccessible(true);
            DataSource source = (DataSource) field.get(null);
            field.set(null, proxy(DataSource.class, (proxy, method, arguments) -> {
                Object result = call(source, method, arguments);
                return result instanceof Connection ? rarelyChecked((Connection) result) : result;
            }));
        }
    }

    private static Connection rarelyChecked(Connection connection) {
        long[] trustedUntil = {System.nanoTime()};
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("isValid")) {
                return call(connection, method, arguments);
            }
            if (System.nanoTime() < trustedUntil[0] && !connection.isClosed()) {
                return true;
            }
            Object valid = call(connection, method, arguments);
            trustedUntil[0] = System.nanoTime() + TRUSTED_NANOS;
            return valid;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException error) {
            throw error.getCause();
        }
    }
}
