package org.glossator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.command.Glossator;

/**
 * The program in a process of its own.
 *
 * @param java the home of the JDK that runs it
 * @param options what the virtual machine is told
 * @param environment variables that are set beside those of this process
 */
record OwnProcess(Path java, List<String> options, Map<String, String> environment) {
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    static OwnProcess with(String... options) {
        return new OwnProcess(THIS_JAVA, List.of(options), Map.of());
    }

    OwnProcess under(Path otherJava) {
        return new OwnProcess(otherJava, options, environment);
    }

    OwnProcess where(String variable, String value) {
        return new OwnProcess(java, options, Map.of(variable, value));
    }

    /** Starts the program; what it prints goes into a file. */
    Process start(Path folder, Path printed, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        line.addAll(QUICK);
        line.addAll(options);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Glossator.class.getName()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(printed.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The homes of JDKs on this machine that are of another version than the one that runs the tests. */
    static List<Path> otherJavas() {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("JAVA_HOME_\\d+_.*"))
                .map(variable -> Path.of(variable.getValue()));
        return Stream.concat(named, installed())
                .filter(home -> version(home).filter(OwnProcess::isOther).isPresent())
                .sorted()
                .toList();
    }

    private static Stream<Path> installed() {
        Path place = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(place)) {
            return Stream.empty();
        }
        try (Stream<Path> homes = Files.list(place)) {
            return homes.filter(home -> !Files.isSymbolicLink(home)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOther(int version) {
        return version >= 17 && version != Runtime.version().feature();
    }

    // The file that every JDK bears since 9 holds a line such as JAVA_VERSION="25.0.1".
    private static Optional<Integer> version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> Runtime.Version.parse(line.substring(14, line.length() - 1))
                            .feature())
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
