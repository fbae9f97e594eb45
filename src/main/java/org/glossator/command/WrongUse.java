package org.glossator.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.source.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in words what is wrong with a command line, and what to write in its place. */
final class WrongUse {
    /** What word processors and web pages make of two hyphens. */
    private static final String DASHES = "^(?:[\u2010-\u2015\u2212]|-(?=[\u2010-\u2015\u2212]))+-?";

    /** What people write who know other programs. */
    private static final Map<String, String> CUSTOMARY = Map.of("version", "--version", "/?", "--help", "/h", "--help");

    /** How the commands are written that need something behind them. */
    private static final Map<String, String> NEEDED = Map.of(
            "import", "the file with the article's text is missing; write: glossator import ../texts/my-article.txt",
            "verify", "the folder with the articles' texts is missing; write: glossator verify --texts ../texts");

    private final Surroundings surroundings;

    WrongUse(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int report(ParameterException fault) {
        PrintStream err = surroundings.err();
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched.getUnmatched(), fault.getCommandLine()).forEach(err::println);
        } else if (fault instanceof MissingParameterException && NEEDED.containsKey(command.name())) {
            String[] words = NEEDED.getOrDefault(command.name(), "").split("; ", 2);
            err.println("error: " + words[0]);
            err.println("  " + words[1]);
        } else {
            err.println("error: " + String.valueOf(fault.getMessage()).replace("Invalid value for option ", "in "));
        }
        err.println("  " + command.qualifiedName() + " --help shows what can be written");
        return Exit.WRONG_USE;
    }

    private List<String> unmatched(List<String> words, CommandLine line) {
        String wrong = words.get(0);
        boolean top = line.getParent() == null;
        String meant = wrong.replaceFirst(DASHES, "--");
        if (wrong.startsWith("-") || !meant.equals(wrong)) {
            Set<String> options = line.getCommandSpec().optionsMap().keySet();
            return said("there is no option \"" + wrong + "\"", Nearest.to(meant, options));
        } else if (top) {
            Set<String> commands = line.getSubcommands().keySet();
            Optional<String> customary = Optional.ofNullable(CUSTOMARY.get(wrong));
            return wrong.equals("glossator")
                    ? List.of("error: the name of the program stands here twice", "  leave one of them out")
                    : said("there is no command \"" + wrong + "\"", customary.or(() -> Nearest.to(wrong, commands)));
        }
        return behind(words, line);
    }

    // Words behind a command that takes none, or no more of them.
    private List<String> behind(List<String> words, CommandLine line) {
        CommandSpec command = line.getCommandSpec();
        String wrong = String.join(" ", words);
        boolean takesOne = !command.positionalParameters().isEmpty();
        Path place = surroundings.folder().resolve(words.get(0)).normalize();
        List<String> said = new ArrayList<>();
        if (takesOne) {
            said.add("error: \"" + wrong + "\" is too much here");
            said.add("  a name with spaces is written between quotation marks: \"my file.txt\"");
        } else if (Files.isDirectory(place.resolve("content"))) {
            said.add("error: a folder is not written behind \"" + command.name() + "\" alone");
            said.add("  write: " + command.qualifiedName() + " --directory \"" + wrong + "\"");
        } else {
            said.add("error: \"" + command.name() + "\" takes the whole site, so \"" + wrong + "\" is too much here");
            said.add("  write: " + command.qualifiedName());
        }
        return said;
    }

    private static List<String> said(String message, Optional<String> meant) {
        List<String> said = new ArrayList<>(List.of("error: " + message));
        meant.ifPresent(near -> said.add("  did you mean \"" + near + "\"?"));
        return said;
    }
}
