package org.glossator.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.scaffold.Kind;
import org.glossator.scaffold.Scaffold;
import org.glossator.scaffold.ScaffoldRefused;
import org.glossator.source.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator new}: makes a small complete site, or one entry with prompts. */
@Command(
        name = "new",
        description = "Makes a small complete site to begin with, or a new entry of yours with prompts.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator new site my-explainer       a small complete site",
            "  glossator new article \"Calmer mornings on Fern Lane\"",
            "  glossator new claim --interactive     asks question by question",
            "",
            "Nothing that is there is written over."
        })
final class NewCommand implements Callable<Integer> {
    private static final String SITE = "site";

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "site, explainer, article, claim, term, event, source or page.")
    private String kind = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "TITLE",
            description = "The title, between quotation marks; for a site the folder, which is new or empty.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-i", "--interactive"},
            description = "Asks question by question. Ctrl-D leaves without writing.")
    private boolean interactive;

    @Option(
            names = "--slug",
            paramLabel = "NAME",
            description = "The entry's name, which is also its address. By default it is made of the title.")
    private @Nullable String slug;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = ContentOptions.Day.class,
            description = "The day that the entry bears, such as 2026-11-20. By default SOURCE_DATE_EPOCH, or today.")
    private @Nullable LocalDate date;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return interactive ? interview() : make(kind, String.join(" ", words), Optional.empty());
        } catch (ScaffoldRefused refused) {
            return refuse(refused.reason(), refused.mend());
        } catch (Questions.Left left) {
            surroundings.err().println();
            surroundings.err().println("nothing was written");
            return Exit.WRONG_USE;
        }
    }

    private int interview() throws IOException, ScaffoldRefused, Questions.Left {
        Questions questions = new Questions(surroundings);
        String wanted = kind.isEmpty() ? questions.kind(kinds()) : kind;
        String title = String.join(" ", words);
        boolean isSite = wanted.equals(SITE);
        boolean known = isSite || Kind.named(wanted).isPresent();
        if (title.isBlank() && known && (isSite || Folders.isProject(project()))) {
            title = questions.line(isSite ? "Which folder? It is made, or must be empty" : "Title");
        }
        return make(wanted, title, Optional.of(questions));
    }

    private int make(String wanted, String title, Optional<Questions> questions)
            throws IOException, ScaffoldRefused, Questions.Left {
        if (wanted.isEmpty()) {
            return refuse("what shall be made is missing", "write one of " + String.join(", ", kinds()));
        } else if (wanted.equals(SITE)) {
            return site(title);
        }
        Optional<Kind> known = Kind.named(wanted);
        if (known.isEmpty()) {
            String mend = Nearest.to(wanted, kinds())
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("write one of " + String.join(", ", kinds()));
            return refuse("there is no kind of entry called \"" + wanted + "\"", mend);
        } else if (!Folders.isProject(project())) {
            return Folders.noProject(project(), surroundings);
        } else if (title.isBlank()) {
            return refuse("the title is missing", "write: glossator new " + wanted + " \"Title\"");
        }
        return entry(known.get(), title.strip(), questions);
    }

    private int entry(Kind known, String title, Optional<Questions> questions)
            throws IOException, ScaffoldRefused, Questions.Left {
        Optional<String> wished = Optional.ofNullable(slug);
        Scaffold scaffold = new Scaffold(project(), day());
        scaffold.name(known, title, wished);
        Map<String, String> answers =
                questions.isPresent() ? questions.get().answers(scaffold.prompts(known)) : Map.of();
        tell(scaffold.make(known, title, wished, answers));
        return Exit.DONE;
    }

    private void tell(Scaffold.Made made) {
        surroundings
                .out()
                .println("made " + made.path() + (made.appended() ? ": " + made.slug() + ", at its end" : ""));
        if (made.prompts() > 0) {
            boolean one = made.prompts() == 1;
            String places = one ? "one place says" : made.prompts() + " places say";
            surroundings.out().println("  " + places + " FILL IN: write over " + (one ? "it" : "them"));
        }
        surroundings.out().println("  " + made.next());
    }

    private int site(String folder) throws IOException, ScaffoldRefused {
        if (folder.isBlank()) {
            return refuse("the folder is missing", "write: glossator new site my-explainer");
        }
        Path project = surroundings.folder().resolve(folder).normalize();
        int files = Scaffold.site(project, day());
        surroundings
                .out()
                .println("made " + folder + ": a small complete site about an invented story, " + files + " files");
        surroundings.out().println("  cd " + (folder.contains(" ") ? "\"" + folder + "\"" : folder));
        surroundings.out().println("  glossator build        then open site/index.html");
        surroundings.out().println("  README.md says how to go on");
        return Exit.DONE;
    }

    private Path project() {
        return options.project(surroundings);
    }

    private LocalDate day() {
        return Optional.ofNullable(date).orElseGet(surroundings::today);
    }

    private int refuse(String message, String mend) {
        surroundings.err().println("error: " + message);
        surroundings.err().println("  " + mend);
        return Exit.WRONG_USE;
    }

    /** What can be made. */
    static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Kinds() {
            super(kinds());
        }
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of(SITE));
        kinds.addAll(Kind.words());
        return kinds;
    }
}
