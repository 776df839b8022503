package com.cloud.usage;

import com.cloud.utils.db.TransactionLegacy;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The job table, the windows and the catching up as CloudStack's UsageManagerImpl has them, and its fields' names. What
 * is metered is simpler: the stand-in's management server says with each event what begins or ends.
 */
public class UsageManagerImpl implements Runnable {
    private static final long TAKE_OVER_SECONDS = 300;
    private static final int DAILY_TIME = 1440;
    private static final int HOURLY_TIME = 60;
    private static final String EPOCH = "'1970-01-01'";

    private final Calendar _jobExecTime = Calendar.getInstance();
    private int _aggregationDuration;
    private final ScheduledExecutorService _executor = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService _heartbeatExecutor = Executors.newSingleThreadScheduledExecutor();
    private final TimeZone timezone;
    private final String host;
    private final long pid = ProcessHandle.current().pid();

    public UsageManagerImpl() throws Exception {
        InetAddress local = InetAddress.getLocalHost();
        host = local.getHostName() + "/" + local.getHostAddress();
        try (Connection database = connect()) {
            _aggregationDuration = Integer.parseInt(setting(database, "usage.stats.job.aggregation.range", "1440"));
            timezone = TimeZone.getTimeZone(setting(database, "usage.aggregation.timezone", "GMT"));
            String[] time = setting(database, "usage.stats.job.exec.time", "00:15").split(":");
            _jobExecTime.set(Calendar.HOUR_OF_DAY, Integer.parseInt(time[0]));
            _jobExecTime.set(Calendar.MINUTE, Integer.parseInt(time[1]));
            _jobExecTime.set(Calendar.SECOND, 0);
            _jobExecTime.set(Calendar.MILLISECOND, 0);
            if (_jobExecTime.getTimeInMillis() < System.currentTimeMillis()) {
                _jobExecTime.add(Calendar.DAY_OF_YEAR, 1);
            }
        }
    }

    void start() throws SQLException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::abandonJob));
        try (Connection database = connect()) {
            if (number(database, "SELECT COUNT(*) FROM usage_job WHERE end_millis = 0") == 0) {
                createJob(database);
            }
        }
        long wait = _jobExecTime.getTimeInMillis() - System.currentTimeMillis();
        _executor.scheduleAtFixedRate(this, wait, _aggregationDuration * 60_000L, TimeUnit.MILLISECONDS);
        _heartbeatExecutor.scheduleAtFixedRate(new Heartbeat(), 15, 60, TimeUnit.SECONDS);
    }

    private class Heartbeat implements Runnable {
        @Override
        public void run() {
            beat();
        }
    }

    /** The job of whatever type that is open last; if it is not this process's own, nothing is done. */
    @Override
    public void run() {
        try (Connection database = connect()) {
            long job = number(database, "SELECT id FROM usage_job WHERE id = (SELECT MAX(id) FROM usage_job WHERE end_millis = 0)"
                + " AND host = ? AND pid = ?", host, pid);
            if (job != 0) {
                parse(database, job);
            }
        } catch (SQLException error) {
            error.printStackTrace();
        }
    }

    private void parse(Connection database, long job) throws SQLException {
        long end = windowEnd().getTimeInMillis() - 1;
        long lastSuccess = number(database, "SELECT MAX(end_millis) FROM usage_job WHERE success = 1");
        long start = lastSuccess > 0 ? lastSuccess + 1 : end + 1 - _aggregationDuration * 60_000L;
        boolean success = false;
        if (start < end) {
            database.setAutoCommit(false);
            start = Math.min(start, readEvents(database, end));
            count(database, end);
            meter(database, start, end);
            success = true;
        }
        long type = number(database, "SELECT job_type FROM usage_job WHERE id = ?", job);
        update(database, "UPDATE usage_job SET start_millis = ?, end_millis = ?, success = ?,"
            + " start_date = " + EPOCH + " + INTERVAL ? SECOND, end_date = " + EPOCH + " + INTERVAL ? SECOND WHERE id = ?",
            start, end, success ? 1 : 0, start / 1000, end / 1000, job);
        if (type == 0) {
            createJob(database);
        }
        if (!database.getAutoCommit()) {
            database.commit();
        }
        if (Boolean.parseBoolean(setting(database, "quota.enable.service", "false"))) {
            calculateQuota(database);
        }
    }

    /** The management server charges; here is what the real one leaves of accounts with a rule that fails. */
    private void calculateQuota(Connection database) throws SQLException {
        database.setAutoCommit(true);
        log("INFO  [o.a.c.q.QuotaManagerImpl] (Usage-Job-1:null) (logid:) Starting quota usage calculation for accounts [...].");
        update(database, "INSERT IGNORE INTO cloud.account (uuid) SELECT DISTINCT " + of("accountid") + " FROM cloud_usage WHERE " + of("accountid") + " IS NOT NULL");
        update(database, "UPDATE cloud_usage u JOIN cloud.account a ON a.uuid = " + of("accountid") + " SET u.account_id = a.id WHERE u.account_id IS NULL");
        String failing = "SELECT DISTINCT " + of("account") + " AS account, activation_rule FROM cloud_usage JOIN quota_tariff USING (usage_type)"
            + " WHERE quota_calculated = 0 AND activation_rule IS NOT NULL";
        try (PreparedStatement rules = database.prepareStatement(failing)) {
            for (ResultSet rule = rules.executeQuery(); rule.next();) {
                log(String.format("ERROR [o.a.c.q.QuotaManagerImpl] (Usage-Job-1:null) (logid:) Failed to calculate the quota usage for account"
                    + " [{\"accountName\":\"%s\",\"domainId\":1}] due to [Unable to execute script [ value = {\"tags\":[]}; %s] due to"
                    + " [ReferenceError: \"%s\" is not defined in <eval> at line number 1]].",
                    rule.getString(1), rule.getString(2), rule.getString(2)));
            }
        }
        update(database, "UPDATE cloud_usage SET quota_calculated = 1 WHERE " + of("account") + " NOT IN (SELECT account FROM (" + failing + ") AS failed)");
    }

    private static String of(String field) {
        return "JSON_UNQUOTE(JSON_EXTRACT(record, '$." + field + "'))";
    }

    private static void log(String message) {
        String line = Instant.now() + " " + message + "\n";
        try {
            Files.writeString(Path.of("/var/log/cloudstack/usage/usage.log"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException error) {
            error.printStackTrace();
        }
    }

    private Calendar windowEnd() {
        Calendar end = Calendar.getInstance(timezone);
        end.set(Calendar.MILLISECOND, 0);
        end.set(Calendar.SECOND, 0);
        if (_aggregationDuration == HOURLY_TIME || _aggregationDuration == DAILY_TIME) {
            end.set(Calendar.MINUTE, 0);
        }
        if (_aggregationDuration == DAILY_TIME) {
            end.set(Calendar.HOUR_OF_DAY, 0);
        }
        return end;
    }

    /** Copies the events that are new and applies those up to the end. @return the oldest of them, or the end */
    private long readEvents(Connection database, long end) throws SQLException {
        update(database, "INSERT INTO usage_event SELECT *, 0 FROM cloud.usage_event WHERE id > (SELECT IFNULL(MAX(id), 0) FROM usage_event)"
            + " AND created <= " + EPOCH + " + INTERVAL ? SECOND", end / 1000);
        long oldest = number(database, "SELECT 1000 * TIMESTAMPDIFF(SECOND, " + EPOCH + ", MIN(created)) FROM usage_event WHERE processed = 0");
        update(database, "INSERT INTO usage_life (usage_type, resource, created, event_id, record)"
            + " SELECT usage_type, resource, created, id, record FROM usage_event WHERE processed = 0 AND begins = 1 ORDER BY id");
        update(database, "UPDATE usage_life l SET deleted = (SELECT e.created FROM usage_event e WHERE e.usage_type = l.usage_type"
            + " AND e.resource = l.resource AND e.begins = 0 AND e.id > l.event_id ORDER BY e.id LIMIT 1) WHERE deleted IS NULL");
        update(database, "UPDATE usage_event SET processed = 1");
        return oldest > 0 ? oldest : end;
    }

    /** What networks and disks have counted since they were last looked at. */
    private void count(Connection database, long end) throws SQLException {
        update(database, "INSERT INTO usage_network SELECT id, agg_bytes_sent, agg_bytes_received,"
            + " agg_bytes_sent - IFNULL((SELECT MAX(agg_bytes_sent) FROM usage_network u WHERE u.network_id = s.id), 0),"
            + " agg_bytes_received - IFNULL((SELECT MAX(agg_bytes_received) FROM usage_network u WHERE u.network_id = s.id), 0), ?"
            + " FROM cloud.user_statistics s", end);
        update(database, "INSERT INTO usage_vm_disk SELECT id, agg_io_read, agg_io_write, agg_bytes_read, agg_bytes_write,"
            + " agg_io_read - IFNULL((SELECT MAX(agg_io_read) FROM usage_vm_disk u WHERE u.volume_id = s.id), 0),"
            + " agg_io_write - IFNULL((SELECT MAX(agg_io_write) FROM usage_vm_disk u WHERE u.volume_id = s.id), 0),"
            + " agg_bytes_read - IFNULL((SELECT MAX(agg_bytes_read) FROM usage_vm_disk u WHERE u.volume_id = s.id), 0),"
            + " agg_bytes_write - IFNULL((SELECT MAX(agg_bytes_write) FROM usage_vm_disk u WHERE u.volume_id = s.id), 0), ?"
            + " FROM cloud.vm_disk_statistics s", end);
    }

    /** Windows of the range, cut from the end backwards, so that the first may be shorter. */
    private void meter(Connection database, long start, long end) throws SQLException {
        long step = _aggregationDuration * 60_000L;
        long windowEnd = end;
        for (long earlier = end; earlier > start && earlier - start > 60_000; earlier -= step) {
            windowEnd = earlier;
        }
        for (long windowStart = start; windowEnd - end < 60_000; windowEnd += step) {
            meterWindow(database, windowStart, windowEnd);
            windowStart = windowEnd + 1;
        }
    }

    private void meterWindow(Connection database, long start, long end) throws SQLException {
        String from = "GREATEST(1000 * TIMESTAMPDIFF(SECOND, " + EPOCH + ", created), " + start + ")";
        String to = "LEAST(IFNULL(1000 * TIMESTAMPDIFF(SECOND, " + EPOCH + ", deleted), " + (end + 1) + "), " + (end + 1) + ")";
        String window = EPOCH + " + INTERVAL " + start / 1000 + " SECOND, " + EPOCH + " + INTERVAL " + end / 1000 + " SECOND";
        update(database, "INSERT INTO cloud_usage (usage_type, raw_usage, start_date, end_date, record) SELECT usage_type, ("
            + to + " - " + from + ") / 3600000, " + window + ", record FROM usage_life WHERE " + to + " > " + from);
        String[][] counters = {{"network", "user_statistics", "network_id", "bytes_sent", "4"},
            {"network", "user_statistics", "network_id", "bytes_received", "5"},
            {"vm_disk", "vm_disk_statistics", "volume_id", "io_read", "21"}, {"vm_disk", "vm_disk_statistics", "volume_id", "io_write", "22"},
            {"vm_disk", "vm_disk_statistics", "volume_id", "bytes_read", "23"}, {"vm_disk", "vm_disk_statistics", "volume_id", "bytes_write", "24"}};
        for (String[] counter : counters) {
            // If one of its values has grown, there is a record of each.
            String grown = counter[0].equals("network") ? "u.bytes_sent + u.bytes_received > 0"
                : "u.io_read + u.io_write + u.bytes_read + u.bytes_write > 0";
            update(database, "INSERT INTO cloud_usage (usage_type, raw_usage, start_date, end_date, record) SELECT " + counter[4] + ", u."
                + counter[3] + ", " + window + ", JSON_EXTRACT(s.records, '$.\"" + counter[4] + "\"') FROM usage_" + counter[0] + " u JOIN cloud."
                + counter[1] + " s ON s.id = u." + counter[2] + " WHERE " + grown + " AND u.event_time_millis BETWEEN ? AND ?", start, end);
        }
    }

    private void beat() {
        try (Connection database = connect()) {
            long single = number(database, "SELECT MAX(id) FROM usage_job WHERE end_millis = 0 AND job_type = 1 AND scheduled = 0 AND host = ? AND pid = ?",
                host, pid);
            if (single != 0) {
                update(database, "UPDATE usage_job SET scheduled = 1 WHERE id = ?", single);
                _executor.submit(this);
            }
            update(database, "UPDATE usage_job SET host = ?, pid = ?, heartbeat = UTC_TIMESTAMP() WHERE end_millis = 0 AND job_type = 0"
                + " AND ((host = ? AND pid = ?) OR heartbeat < UTC_TIMESTAMP() - INTERVAL " + TAKE_OVER_SECONDS + " SECOND)", host, pid, host, pid);
        } catch (SQLException error) {
            error.printStackTrace();
        }
    }

    private void abandonJob() {
        try (Connection database = connect()) {
            update(database, "DELETE FROM usage_job WHERE end_millis = 0 AND host = ? AND pid = ?", host, pid);
        } catch (SQLException error) {
            error.printStackTrace();
        }
    }

    private void createJob(Connection database) throws SQLException {
        update(database, "INSERT INTO usage_job (host, pid, job_type, scheduled, heartbeat) VALUES (?, ?, 0, 0, UTC_TIMESTAMP())", host, pid);
    }

    private Connection connect() throws SQLException {
        return TransactionLegacy.open();
    }

    private static String setting(Connection database, String name, String otherwise) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("SELECT value FROM cloud.configuration WHERE name = ?")) {
            statement.setString(1, name);
            ResultSet row = statement.executeQuery();
            return row.next() && row.getString(1) != null ? row.getString(1) : otherwise;
        }
    }

    private static long number(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(database, sql, values)) {
            ResultSet row = statement.executeQuery();
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static void update(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(database, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection database, String sql, Object... values) throws SQLException {
        TransactionLegacy.checkConnection(database);
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
