package org.glossator.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * What the program knows of the machine that it runs on; a test hands in its own.
 *
 * @param in where a person's answers come from, as UTF-8
 * @param folder the folder in which relative paths begin
 * @param environment the environment's variables
 * @param terminal whether a person looks at what is printed
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path folder,
        Map<String, String> environment,
        boolean terminal,
        Clock clock) {
    /** Where nobody answers questions. */
    public Surroundings(
            PrintStream out,
            PrintStream err,
            Path folder,
            Map<String, String> environment,
            boolean terminal,
            Clock clock) {
        this(InputStream.nullInputStream(), out, err, folder, environment, terminal, clock);
    }

    static Surroundings ofThisProcess() {
        return new Surroundings(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                isTerminal(),
                Clock.systemUTC());
    }

    /**
     * The day of the build: that of {@code SOURCE_DATE_EPOCH} (seconds since 1970, as reproducible-builds.org defines it)
     * where it is set, else today in UTC.
     */
    LocalDate today() {
        Optional<Instant> epoch = Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH"))
                .filter(value -> value.matches("\\d{1,11}"))
                .map(value -> Instant.ofEpochSecond(Long.parseLong(value)));
        return LocalDate.ofInstant(epoch.orElseGet(clock::instant), ZoneOffset.UTC);
    }

    /** Whether colours may be printed when nobody has said so: on a terminal, unless {@code NO_COLOR} is set. */
    boolean wantsColour() {
        String none = environment.getOrDefault("NO_COLOR", "");
        return terminal && none.isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    // From JDK 22 on there is a console even where output is redirected; TERM is not set there by build servers.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null && System.getenv("TERM") != null && System.getenv("CI") == null;
    }
}
