package com.cloud.usage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Starts CloudStack's usage server as its own main method does, and runs its job on request over loopback.
 *
 * <p>{@code POST /job?minutes=1440,845&advance=3600} moves the past back by 3600 seconds, then runs the job with
 * windows of 1440 minutes and again with windows of 845, all on the server's own job thread: never beside a job.
 */
public final class UsageLauncher {
    private static final Path PORT_FILE = Path.of("/run/cloudstack-usage.port");

    private final Runnable manager;
    private final Field aggregationDuration;
    private final Calendar jobExecTime;
    private final ScheduledExecutorService jobThread;

    private UsageLauncher(Object manager) throws ReflectiveOperationException {
        this.manager = (Runnable) manager;
        aggregationDuration = field("_aggregationDuration");
        jobExecTime = (Calendar) field("_jobExecTime").get(manager);
        jobThread = (ScheduledExecutorService) field("_executor").get(manager);
    }

    public static void main(String[] args) throws Exception {
        try {
            ConnectionChecks.makeRare();
        } catch (ReflectiveOperationException | LinkageError error) {
            System.out.println("[cloudstack-usage] jobs take their full time: " + error);
        }
        UsageServer server = new UsageServer();
        server.init(null);
        server.start();
        UsageLauncher launcher;
        try {
            launcher = new UsageLauncher(accessible(UsageServer.class.getDeclaredField("mgr")).get(server));
        } catch (ReflectiveOperationException | ClassCastException error) {
            System.out.println("[cloudstack-usage] jobs cannot be run on request, only by the server's heartbeat: " + error);
            return;
        }
        launcher.listen();
        try {
            launcher.beat();
        } catch (ReflectiveOperationException | ClassCastException error) {
            System.out.println("[cloudstack-usage] the first heartbeat comes after 15 s: " + error);
        }
    }

    /** The server's own first heartbeat comes after 15 seconds, in which it is idle; then one each minute. */
    private void beat() throws ReflectiveOperationException {
        Class<?> managers = Class.forName("com.cloud.usage.UsageManagerImpl");
        Constructor<?> heartbeat = Class.forName(managers.getName() + "$Heartbeat").getDeclaredConstructor(managers);
        heartbeat.setAccessible(true);
        ((ExecutorService) field("_heartbeatExecutor").get(manager)).submit((Runnable) heartbeat.newInstance(manager));
    }

    private void listen() throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/job", this::handle);
        http.start();
        Path unfinished = PORT_FILE.resolveSibling(PORT_FILE.getFileName() + ".new");
        Files.writeString(unfinished, http.getAddress().getPort() + "\n");
        Files.move(unfinished, PORT_FILE, StandardCopyOption.ATOMIC_MOVE);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            List<Integer> minutes = new ArrayList<>();
            long advance = 0;
            for (String parameter : exchange.getRequestURI().getQuery().split("&")) {
                String value = parameter.substring(parameter.indexOf('=') + 1);
                if (parameter.startsWith("minutes=")) {
                    for (String one : value.split(",")) {
                        minutes.add(Integer.valueOf(one));
                    }
                } else if (parameter.startsWith("advance=")) {
                    advance = Long.parseLong(value);
                }
            }
            long seconds = advance;
            jobThread.submit((Callable<Void>) () -> run(minutes, seconds)).get();
            answer(exchange, 200, "done");
        } catch (ExecutionException error) {
            answer(exchange, 500, String.valueOf(error.getCause().getMessage()));
        } catch (InterruptedException | RuntimeException error) {
            answer(exchange, 400, String.valueOf(error));
        }
    }

    private Void run(List<Integer> minutes, long advance) throws Exception {
        if (advance > 0) {
            advance(advance);
        }
        int configured = aggregationDuration.getInt(manager);
        long execTime = jobExecTime.getTimeInMillis();
        try {
            for (int duration : minutes) {
                aggregationDuration.setInt(manager, duration);
                manager.run();
            }
        } finally {
            // A job on request is no turn of the recurring one.
            aggregationDuration.setInt(manager, configured);
            jobExecTime.setTimeInMillis(execTime);
        }
        return null;
    }

    private static void advance(long seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("cloudstack-usage-job", "advance", Long.toString(seconds))
            .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(output.trim());
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The bean is a subclass that CGLIB made of UsageManagerImpl, which has the fields. */
    private static Field field(String name) throws ReflectiveOperationException {
        return accessible(Class.forName("com.cloud.usage.UsageManagerImpl").getDeclaredField(name));
    }

    private static Field accessible(Field field) {
        field.setAccessible(true);
        return field;
    }
}
