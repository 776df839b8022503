package com.cloud.utils.db;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;

/** Where CloudStack has its connections from, by the names of its fields. */
public class TransactionLegacy {
    private static DataSource s_ds;
    private static DataSource s_usageDS;

    static {
        Properties properties = new Properties();
        try (var file = TransactionLegacy.class.getResourceAsStream("/db.properties")) {
            properties.load(file);
        } catch (java.io.IOException error) {
            throw new ExceptionInInitializerError(error);
        }
        s_ds = source(properties, "cloud");
        s_usageDS = source(properties, "usage");
    }

    public static Connection open() throws SQLException {
        return s_usageDS.getConnection();
    }

    /** As the real one does before every step of its data access objects. */
    public static void checkConnection(Connection connection) throws SQLException {
        if (!connection.isValid(3)) {
            throw new SQLException("the connection is lost");
        }
    }

    private static DataSource source(Properties properties, String name) {
        String prefix = "db." + name + ".";
        String url = "jdbc:mysql://" + properties.getProperty(prefix + "host") + ":" + properties.getProperty(prefix + "port")
            + "/" + properties.getProperty(prefix + "name");
        String user = properties.getProperty(prefix + "username");
        String password = properties.getProperty(prefix + "password");
        return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> DriverManager.getConnection(url, user, password));
    }
}
