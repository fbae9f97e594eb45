package org.glossator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.glossator.command.Glossator;
import org.glossator.command.Surroundings;

/** One run of the program: the code with which it ended, and what it printed. */
public record ProgramRun(int code, String out, String err) {
    private static final Clock TEST_DAY =
            Clock.fixed(TrialSite.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    /** Runs the program in a folder, in an empty environment and on the day on which every test runs. */
    public static ProgramRun in(Path folder, String... arguments) {
        return in(folder, Map.of(), arguments);
    }

    /** Runs the program in a folder and in an empty environment as of now. */
    public static ProgramRun now(Path folder, String... arguments) {
        return at(Clock.systemUTC(), folder, Map.of(), arguments);
    }

    /** Runs the program in a folder with these variables of the environment and no others. */
    public static ProgramRun in(Path folder, Map<String, String> environment, String... arguments) {
        return at(TEST_DAY, folder, environment, arguments);
    }

    /** Runs the program in a folder for somebody who types these lines and then leaves. */
    public static ProgramRun answering(String typed, Path folder, String... arguments) {
        return at(TEST_DAY, folder, Map.of(), typed, arguments);
    }

    /** Likewise on a terminal, where the program asks before it changes something. */
    public static ProgramRun onTerminal(String typed, Path folder, String... arguments) {
        return at(TEST_DAY, folder, Map.of(), typed, true, arguments);
    }

    static ProgramRun at(Clock clock, Path folder, Map<String, String> environment, String... arguments) {
        return at(clock, folder, environment, "", arguments);
    }

    private static ProgramRun at(
            Clock clock, Path folder, Map<String, String> environment, String typed, String... arguments) {
        return at(clock, folder, environment, typed, false, arguments);
    }

    private static ProgramRun at(
            Clock clock,
            Path folder,
            Map<String, String> environment,
            String typed,
            boolean terminal,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                environment,
                terminal,
                clock);
        int code = Glossator.run(surroundings, arguments);
        return new ProgramRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The last line of what was printed for people; empty where nothing was. */
    public String lastLine() {
        List<String> lines = out.lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** Everything that was printed. */
    public String printed() {
        return out + err;
    }
}
