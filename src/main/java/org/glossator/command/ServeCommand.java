package org.glossator.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.glossator.edit.Editor;
import org.glossator.page.Draft;
import org.glossator.preview.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code glossator serve}: shows the site in a browser while it is being written. */
@Command(
        name = "serve",
        description = "Shows the site in your browser while you write, and loads pages again when files change.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator serve --open                the site in your browser",
            "  glossator serve --drafts --port 5000  with what is not done yet",
            "",
            "It serves this computer alone, until Ctrl-C ends it."
        })
final class ServeCommand implements Callable<Integer> {
    private static final String VS_CODE = "vscode://file{file}:{line}:{column}";

    private final Surroundings surroundings;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            defaultValue = "4000",
            converter = Port.class,
            description =
                    "Where the preview is served; another that is free where this one is in use. By default 4000.")
    private int port = 4000;

    @Option(names = "--open", description = "Opens the home page in your browser.")
    private boolean open;

    @Option(
            names = "--edit",
            description =
                    "Lets you change entries in the browser, in forms, drafts too; the address is told in the terminal.")
    private boolean edit;

    @Option(
            names = "--editor",
            paramLabel = "URL",
            defaultValue = VS_CODE,
            description = "The address that opens your editor at a fault, with {file}, {line} and {column} filled in."
                    + " By default that of VS Code; with --edit the form of the entry.")
    private String editor = "";

    @Mixin
    private ContentOptions options = new ContentOptions();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(Folders.content(options.project(surroundings)))) {
            return Folders.noProject(options.project(surroundings), surroundings);
        }
        Path project = options.project(surroundings).toRealPath();
        try (Preview preview = Preview.at(port)) {
            if (preview.port() != port) {
                say("port " + port + " is in use, so the preview is at port " + preview.port());
            }
            Path content = Folders.real(Folders.content(project));
            Path templates = Folders.real(Folders.templates(project));
            LiveBuild workshop = workshop(project, content, templates, preview.address());
            PreviewReport report = new PreviewReport(project, options, surroundings);
            Preview.Subject subject = new Preview.Subject(project, List.of(content, templates), faultsLeadTo());
            String token = token();
            String address = edit ? Editor.address(preview.address(), token) : preview.address();
            AutoCloseable rounds = preview.open(
                    subject, workshop, report, edit ? List.of(editor(workshop, project, content, token)) : List.of());
            try {
                say("the site is at " + preview.address() + " and follows your files; Ctrl-C ends it");
                if (edit) {
                    say("edit it at " + address);
                }
                if (workshop.hasDrafts()) {
                    say("what each draft still needs is at " + preview.address() + Draft.ALL);
                }
                if (open && !WebBrowser.open(address)) {
                    say("no browser could be opened here: open " + address + " yourself");
                }
                untilEnded();
            } finally {
                rounds.close();
            }
        }
        return Exit.DONE;
    }

    // Whoever edits in the browser has perhaps no other editor.
    private String faultsLeadTo() {
        return edit && editor.equals(VS_CODE) ? Editor.AT_FAULT : editor;
    }

    private Editor editor(LiveBuild workshop, Path project, Path content, String token) {
        return new Editor(content, new LiveBench(workshop, project, () -> options.day(surroundings)), token);
    }

    // New with each run, so that no page of an older one can change anything.
    private static String token() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private LiveBuild workshop(Path project, Path content, Path templates, String address) {
        // Whoever fills in a form wants to see what comes of it, and what else is still to be done.
        boolean drafts = edit || options.drafts();
        return new LiveBuild(
                new LiveBuild.Sources(project, content, templates),
                drafts,
                () -> new Build(project, options.day(surroundings), drafts, Optional.of(address), Progress.SILENT),
                options.strict());
    }

    private void say(String words) {
        if (!options.quiet()) {
            surroundings.out().println(words);
            surroundings.out().flush();
        }
    }

    // The machine ends the process at Ctrl-C; only a test ends this thread.
    private static void untilEnded() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads the number of a port. */
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            if (written.matches("[1-9]\\d{0,4}") && Integer.parseInt(written) <= 65_535) {
                return Integer.valueOf(written);
            }
            throw new TypeConversionException("\"" + written + "\" is not a port, which is a number up to 65535");
        }
    }
}
