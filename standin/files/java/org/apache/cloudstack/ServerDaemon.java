package org.apache.cloudstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Stands for the management server started directly: it needs the same class path, and becomes the emulator. */
public final class ServerDaemon {
    private ServerDaemon() {
    }

    public static void main(String[] args) throws IOException, InterruptedException, ClassNotFoundException {
        Class.forName("org.mariadb.jdbc.Driver");
        Properties properties = new Properties();
        try (InputStream file = ServerDaemon.class.getResourceAsStream("/server.properties")) {
            properties.load(file);
        }
        Path webapp = Path.of(properties.getProperty("webapp.dir"));
        if (!Files.isDirectory(webapp)) {
            throw new IOException(webapp + " is no directory");
        }
        Process emulator = new ProcessBuilder("node", "/root/client/standin/index.mjs").inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(emulator::destroy));
        System.exit(emulator.waitFor());
    }
}
