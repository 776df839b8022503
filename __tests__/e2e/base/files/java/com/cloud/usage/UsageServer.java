package com.cloud.usage;

import java.io.InputStream;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/** Stands for CloudStack's usage server: heartbeats, job ownership and take-over as UsageManagerImpl has them. */
public class UsageServer {
    private static final long TAKE_OVER_MILLIS = 5 * 60 * 1000;

    private final Connection connection;
    private final String host;
    private final long pid = ProcessHandle.current().pid();

    private UsageServer(Connection connection, String host) {
        this.connection = connection;
        this.host = host;
    }

    public static void main(String[] args) throws Exception {
        // What CGLIB does when Spring makes the real server's beans.
        ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class).setAccessible(true);
        if (System.getenv("STANDIN_USAGE_CRASH") != null) {
            throw new IllegalStateException("told to crash");
        }
        Thread.sleep(Long.parseLong(System.getenv().getOrDefault("STANDIN_USAGE_DELAY_MILLIS", "1500")));
        Properties properties = new Properties();
        try (InputStream file = UsageServer.class.getResourceAsStream("/db.properties")) {
            properties.load(file);
        }
        String url = "jdbc:mysql://" + properties.getProperty("db.usage.host") + ":" + properties.getProperty("db.usage.port")
            + "/" + properties.getProperty("db.usage.name");
        Connection connection = DriverManager.getConnection(url, properties.getProperty("db.usage.username"),
            properties.getProperty("db.usage.password"));
        InetAddress local = InetAddress.getLocalHost();
        new UsageServer(connection, local.getHostName() + "/" + local.getHostAddress()).run();
    }

    private void run() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::abandonJob));
        if (openJob() == 0) {
            update("INSERT INTO usage_job (host, pid, job_type, scheduled, heartbeat) VALUES (?, ?, 0, 0, UTC_TIMESTAMP())", host, pid);
        }
        Thread.sleep(15_000);
        while (true) {
            beat();
            Thread.sleep(60_000);
        }
    }

    private void beat() throws SQLException {
        runSingleJobs();
        long job = openJob();
        if (job != 0) {
            update("UPDATE usage_job SET host = ?, pid = ?, heartbeat = UTC_TIMESTAMP() WHERE id = ? AND (host = ? AND pid = ?"
                + " OR heartbeat < UTC_TIMESTAMP() - INTERVAL " + TAKE_OVER_MILLIS / 1000 + " SECOND)", host, pid, job, host, pid);
        }
    }

    private void runSingleJobs() throws SQLException {
        long now = System.currentTimeMillis() / 60_000 * 60_000;
        update("UPDATE usage_job SET scheduled = 1, end_millis = ?, start_millis = ?, success = 1 WHERE job_type = 1 AND end_millis = 0"
            + " AND host = ? AND pid = ?", now - 1, now - 300_000, host, pid);
    }

    private long openJob() throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(
                "SELECT id FROM usage_job WHERE end_millis = 0 AND job_type = 0 ORDER BY id DESC LIMIT 1")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private void abandonJob() {
        try {
            update("DELETE FROM usage_job WHERE end_millis = 0 AND host = ? AND pid = ?", host, pid);
        } catch (SQLException error) {
            throw new IllegalStateException(error);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
