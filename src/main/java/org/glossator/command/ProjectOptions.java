package org.glossator.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command that works on a project without checking its content. */
final class ProjectOptions {
    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            defaultValue = "",
            description = "The project's folder. By default the folder you are in.")
    private String directory = "";

    @Option(names = Failure.DEBUG, description = "Shows where in the program a fault of its own happened.")
    @SuppressWarnings("UnusedVariable") // looked for before the options are read, since reading them may fail
    private boolean debug;

    Path project(Surroundings surroundings) {
        return surroundings.folder().resolve(directory).normalize();
    }
}
