package org.glossator.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.glossator.verify.LockFile;
import org.glossator.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glossator verify}: holds the content against the articles' texts and records what stood. */
@Command(
        name = "verify",
        description = "Holds every quotation and every text of ours against the articles' private texts,"
                + " and records in content/verified.lock what stood.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator verify --texts ../texts     every quotation against its article",
            "  glossator verify --texts ../texts -v  also which text was read",
            "",
            "The texts are files such as my-article.txt, named as the article's own file in",
            "content/articles. Drafts are verified too. Where something is wrong, nothing is",
            "recorded."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            required = true,
            description = "The folder with the articles' texts. It should lie outside of what is published.")
    private String texts = "";

    @Mixin
    private ContentOptions options = new ContentOptions();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Report report = new Report(options, surroundings);
        Path project = options.project(surroundings);
        Path folder = surroundings.folder().resolve(texts).normalize();
        Verify.Made made;
        try (StageClock progress = new StageClock(options, surroundings)) {
            made = new Verify(project, folder, options.day(surroundings), progress).run();
        } catch (NoSuchFileException | NotDirectoryException noFolder) {
            boolean file = noFolder instanceof NotDirectoryException;
            surroundings
                    .err()
                    .println("error: "
                            + (file ? "\"" + texts + "\" is a file" : "there is no folder \"" + texts + "\""));
            surroundings.err().println("  name the folder that holds the articles' texts, such as: --texts ../texts");
            return Exit.WRONG_USE;
        }
        int code = report.faults(made.faults());
        if (made.verification().isEmpty() || Report.stops(made.faults(), options.strict())) {
            report.lastLine("nothing was recorded", made.faults());
            return code;
        }
        Verification verification = made.verification().get();
        boolean changed = LockFile.write(project, verification.lock());
        if (!options.quiet()) {
            explain(verification, made.unused());
        }
        report.lastLine(told(verification, changed), made.faults());
        return code;
    }

    private static String told(Verification verification, boolean changed) {
        return count(verification.quotations(), "quotation stands", "quotations stand") + " in "
                + count(verification.texts().size(), "article", "articles") + " word for word, "
                + count(verification.prose(), "text copies", "texts copy") + " none; " + LockFile.PATH
                + (changed ? " was written" : " says so already");
    }

    private static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    // That a text bears its article's name needs no word; that it was found by its words does.
    private void explain(Verification verification, List<String> unused) {
        verification.texts().forEach((article, text) -> {
            if (options.verbose() || !text.stem().equals(article)) {
                surroundings
                        .err()
                        .println(String.format(
                                Locale.ROOT,
                                "  %s was read in %s; %.0f %% of it is quoted",
                                article,
                                text.path(),
                                verification.coverage().getOrDefault(article, 0.0) * 100));
            }
        });
        unused.forEach(text -> surroundings.err().println("  no article needs " + text));
    }
}
