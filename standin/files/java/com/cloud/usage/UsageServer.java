package com.cloud.usage;

/** Stands for CloudStack's usage server: the same entry points and field as the real class. */
public class UsageServer {
    private UsageManagerImpl mgr;

    public static void main(String[] args) throws Exception {
        UsageServer server = new UsageServer();
        server.init(null);
        server.start();
    }

    public void init(Object daemonContext) {
    }

    public void start() throws Exception {
        // What CGLIB does when Spring makes the real server's beans.
        ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class).setAccessible(true);
        if (System.getenv("STANDIN_USAGE_CRASH") != null) {
            throw new IllegalStateException("told to crash: " + System.getenv("STANDIN_USAGE_CRASH"));
        }
        Thread.sleep(Long.parseLong(System.getenv().getOrDefault("STANDIN_USAGE_DELAY_MILLIS", "1500")));
        mgr = new UsageManagerImpl();
        mgr.start();
    }
}
