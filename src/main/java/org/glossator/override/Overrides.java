package org.glossator.override;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.page.Theme;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.SourceFile;

/**
 * The files of the look that a project has taken over. Beside them, in {@code .origins/}, it keeps each original as it
 * was when it was copied: that survives version control, editors and a new version of the tool, and shows what changed.
 */
public final class Overrides {
    /** The folder of the originals, below {@code templates/}. */
    public static final String ORIGINS = ".origins";

    private static final Rule CHANGED = Rule.warning("changed-template");
    private static final Rule NEEDLESS = Rule.note("needless-template");

    private final Path templates;
    private final Theme theme;
    private final Originals originals = Originals.packed();

    /** How a project's file stands to the tool's. */
    public enum State {
        /** The project has none. */
        PACKED,
        /** It is the same as the tool's. */
        SAME,
        /** It differs, and the tool's is as it was when it was copied. */
        OWN,
        /** It differs, and the tool's has changed since it was copied. */
        OUTDATED,
        /** It differs, and nobody knows from what it was copied. */
        UNKNOWN
    }

    /** @param templates the project's own folder, which need not exist */
    public Overrides(Path templates) {
        this.templates = templates;
        this.theme = Theme.of(templates);
    }

    public static List<Rule> rules() {
        return List.of(CHANGED, NEEDLESS);
    }

    public Originals originals() {
        return originals;
    }

    /** What a new version of the tool has changed under a project's copies, and which copies change nothing. */
    public List<Diagnostic> faults() {
        if (!Files.isDirectory(templates.resolve(ORIGINS))) {
            return List.of();
        }
        return originals.all().stream()
                .filter(original -> origin(original).isPresent())
                .flatMap(original -> fault(original).stream())
                .toList();
    }

    private Optional<Diagnostic> fault(Original original) {
        SourceFile file =
                new SourceFile("templates/" + original.name(), own(original).orElse(""));
        String command = "glossator override " + original.name();
        return switch (state(original)) {
            case OUTDATED ->
                Optional.of(CHANGED.at(
                                file.start(), "the tool's " + original.name() + " has changed since you copied it")
                        .mendedBy(command + " --diff shows how; " + command + " --accept says that you have seen it"));
            case SAME ->
                Optional.of(NEEDLESS.at(file.start(), "this copy is the same as the tool's file")
                        .mendedBy("remove it, and new versions of the tool's will be shown"));
            case PACKED, OWN, UNKNOWN -> Optional.empty();
        };
    }

    public State state(Original original) {
        Optional<String> own = own(original);
        Optional<String> origin = origin(original);
        if (own.isEmpty()) {
            return State.PACKED;
        } else if (original.isWords()) {
            return State.OWN;
        } else if (own.get().equals(packed(original))) {
            return State.SAME;
        }
        return origin.map(text -> text.equals(packed(original)) ? State.OWN : State.OUTDATED)
                .orElse(State.UNKNOWN);
    }

    /**
     * Copies a file of the tool into the project.
     *
     * @throws FileAlreadyExistsException where the project has one
     */
    public void copy(Original original) throws IOException {
        Path copy = templates.resolve(original.name());
        Files.createDirectories(copy.getParent());
        String text = original.isWords() ? remarked(packed(original)) : packed(original);
        Files.writeString(copy, text, StandardOpenOption.CREATE_NEW);
        if (!original.isWords()) {
            accept(original);
        }
    }

    /** Remembers the tool's file as it is now, as that which the project's file has been held against. */
    public void accept(Original original) throws IOException {
        Path origin = templates.resolve(ORIGINS).resolve(original.name());
        Files.createDirectories(origin.getParent());
        Files.writeString(origin, packed(original));
    }

    /** What the tool has changed since the file was copied. */
    public List<String> changedByTool(Original original) {
        return origin(original)
                .map(origin -> LineChanges.between(origin, packed(original)))
                .orElse(List.of());
    }

    /** What the project's file has otherwise than the tool's. */
    public List<String> changedByProject(Original original) {
        return LineChanges.between(packed(original), own(original).orElse(""));
    }

    // Whoever wants other words takes away the sign before a line and sees all others.
    private static String remarked(String words) {
        return Stream.concat(
                        Stream.of("# Take away the # before a line that you word differently; leave the others."),
                        words.lines().map(line -> line.isBlank() || line.startsWith("#") ? line : "# " + line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String packed(Original original) {
        return theme.packedText(original.name())
                .map(SourceFile::text)
                .map(Overrides::plain)
                .orElseThrow();
    }

    private Optional<String> own(Original original) {
        return theme.ownText(original.name()).map(SourceFile::text).map(Overrides::plain);
    }

    private Optional<String> origin(Original original) {
        Path origin = templates.resolve(ORIGINS).resolve(original.name());
        if (!Files.isRegularFile(origin)) {
            return Optional.empty();
        }
        try {
            return Optional.of(plain(new String(Files.readAllBytes(origin), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Version control may write line ends of its own.
    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }
}
