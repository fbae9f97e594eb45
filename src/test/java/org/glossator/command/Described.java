package org.glossator.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands as the program itself describes them, nothing of which is run. */
final class Described {
    private Described() {}

    static CommandLine program() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Glossator.line(new Surroundings(nowhere, nowhere, Path.of(""), Map.of(), false, Clock.systemUTC()));
    }

    static List<CommandSpec> commands() {
        return CompletionWords.commands(program().getCommandSpec());
    }
}
