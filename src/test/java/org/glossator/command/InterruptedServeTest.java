package org.glossator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.TrialSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./glossator serve} in processes of its own, which a terminal interrupts as it does when somebody presses Ctrl-C. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a Bash script")
class InterruptedServeTest {
    /** Runs the program in a group of processes, as a terminal does; says which, and with which code it ended. */
    private static final String TERMINAL = "set -m; \"$@\" > printed.txt 2>&1 & echo $!; wait $!; echo $?";

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path home;

    @Test
    void endsAtOnceAndLeavesNothingBehind() throws Exception {
        TrialSite.in(home);
        launcher();
        int port = freePort();
        Process terminal = terminal("serve", "--port", "" + port, "--date", TrialSite.TODAY.toString());
        try (BufferedReader said = terminal.inputReader(StandardCharsets.UTF_8)) {
            String group = said.readLine();
            untilServed(terminal, port);
            List<ProcessHandle> all = ProcessHandle.of(Long.parseLong(group)).stream()
                    .flatMap(leader -> Stream.concat(Stream.of(leader), leader.descendants()))
                    .toList();
            assertThat(all).isNotEmpty();
            assertThat(Shell.run(home, "kill -INT -- -" + group)).isEmpty();
            assertThat(terminal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(said.readLine()).as(printed()).isEqualTo("130"); // as shells say that Ctrl-C ended a command
            assertThat(all).noneMatch(ProcessHandle::isAlive);
        } finally {
            terminal.descendants().forEach(ProcessHandle::destroyForcibly);
            terminal.destroyForcibly();
        }
        assertThat(printed().lines().toList())
                .as("a single line, and no trace of what broke off")
                .containsExactly(
                        "the site is at http://localhost:" + port + "/ and follows your files; Ctrl-C ends it");
        assertThat(home.resolve("site")).doesNotExist();
        listenAt(port).close();
    }

    // Its jar names the classes of this run, so that nothing has to be packed.
    private void launcher() throws IOException {
        Files.copy(Path.of("glossator"), home.resolve("glossator"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String folder : List.of("src/main", "templates", "docs/rules", "target")) {
            Files.createDirectories(home.resolve(folder));
        }
        Files.writeString(home.resolve("pom.xml"), "");
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Glossator.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(path -> Path.of(path).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path jar = home.resolve("target/glossator.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(3600)));
    }

    private Process terminal(String... arguments) throws IOException {
        List<String> line = Stream.concat(
                        Stream.of("bash", "--norc", "-c", TERMINAL, "bash", home.resolve("glossator") + ""),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(home.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // The HTML checker of the tests brings a logger along, which would print what FreeMarker tells nobody else.
        builder.environment().put("GLOSSATOR_JAVA_OPTIONS", "-Dorg.freemarker.loggerLibrary=none");
        return builder.start();
    }

    private void untilServed(Process terminal, int port) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!printed().contains("the site is at http://localhost:" + port + "/")) {
            assertThat(terminal.isAlive() && System.nanoTime() < end)
                    .as(printed())
                    .isTrue();
            Thread.sleep(20);
        }
    }

    private String printed() throws IOException {
        Path file = home.resolve("printed.txt");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = listenAt(0)) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket listenAt(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
