package org.glossator.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code glossator}: it names the commands and runs the one that the command line asks for. */
@Command(
        name = "glossator",
        description = "A compiler for explainers: curated content about news articles becomes a static site.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            NewCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            FixCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            OverrideCommand.class,
            CleanCommand.class,
            DoctorCommand.class,
            CompletionCommand.class,
            ManCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator new site my-explainer       a small complete site to begin with",
            "  glossator new claim \"Buses run late\"  a file with prompts",
            "  glossator build                       content/ becomes site/",
            "  glossator serve --open                the site in your browser, as you write it",
            "  glossator check --format github       every rule, for a build server",
            "  glossator verify --texts ../texts     every quotation against its article",
            "  glossator import ../texts/report.txt  drafts from an article's text",
            "  glossator explain dead-link           what a rule means, and its mend",
            "  glossator override footer             the foot of every page, to be changed",
            "  glossator doctor                      what may stand in the way",
            "",
            "glossator help COMMAND tells more of each."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:faults in the content",
            "2:wrong use, or a place that cannot be read or written",
            "3:a fault of the program itself"
        })
public final class Glossator implements Runnable {
    /** As wide as a terminal is at least. */
    private static final int HELP_WIDTH = 80;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the program and ends the process with the exit code. */
    public static void main(String[] arguments) {
        Surroundings here = Surroundings.ofThisProcess();
        int code = run(here, arguments);
        here.out().flush();
        here.err().flush();
        System.exit(code);
    }

    /** Runs one command line and returns the exit code. */
    public static int run(Surroundings surroundings, String... arguments) {
        boolean debug = List.of(arguments).contains(Failure.DEBUG);
        CommandLine line = line(surroundings)
                .setParameterExceptionHandler((fault, words) -> new WrongUse(surroundings).report(fault))
                .setExecutionExceptionHandler((fault, used, result) -> Failure.report(fault, debug, surroundings));
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError fatal) {
            return Failure.report(fatal, debug, surroundings);
        }
    }

    /** What can be written, and what help says of it. */
    static CommandLine line(Surroundings surroundings) {
        CommandLine line = new CommandLine(new Glossator(), new Commands(surroundings))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.wantsColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH);
        HelpWords.giveTo(line);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Says which version this is; a program that was not packed has none. */
    static final class Version implements IVersionProvider {
        static String number() {
            return Objects.requireNonNullElse(Glossator.class.getPackage().getImplementationVersion(), "development");
        }

        @Override
        public String[] getVersion() {
            return new String[] {"glossator " + number() + ", Java " + System.getProperty("java.version")};
        }
    }
}
