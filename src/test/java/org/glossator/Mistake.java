package org.glossator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A slip that a writer makes in a sound site, what the program says of it, and what {@code glossator fix} changes.
 *
 * <p>A file of the folder {@code mistakes} has a section for each file that the slip is made in. Where one is {@code changed},
 * lines with {@code -} are replaced by those with {@code +} below them; {@code \t}, {@code \}{@code u00a0} and the like stand
 * for signs that nobody sees.
 */
record Mistake(Path file, List<Overlay> steps, String expected, String fixed) {
    private static final Path FOLDER = Path.of("src/test/resources/mistakes");
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=-- .+ --$)");
    private static final Pattern UNSEEN = Pattern.compile("\\\\(t|u([0-9a-f]{4}))");
    private static final String RENAMED = "renamed to ";
    private static final String INSIDE = "run inside";

    static List<Mistake> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Mistake::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the slip in the site, and returns the folder in which the writer then runs the program. */
    Path makeIn(Path project) throws IOException {
        Path folder = project;
        for (Overlay step : steps) {
            Path target = project.resolve(step.path());
            if (step.manner().equals(INSIDE)) {
                folder = Files.createDirectories(target);
            } else if (step.manner().equals("changed")) {
                Files.writeString(target, changed(Files.readString(target), step.text()));
            } else if (step.manner().startsWith(RENAMED)) {
                Path renamed = project.resolve(step.manner().substring(RENAMED.length()));
                Files.createDirectories(renamed.getParent());
                Files.move(target, renamed);
            } else if (step.manner().startsWith("saved ")) {
                Files.write(target, saved(Files.readString(target), step.manner()));
            } else {
                step.layOver(project);
            }
        }
        return folder;
    }

    void rewrite(String said, String changes) throws IOException {
        StringBuilder whole = new StringBuilder();
        steps.forEach(step -> whole.append(step.section()));
        whole.append("-- expected --\n").append(said);
        Files.writeString(
                file, changes.isEmpty() ? whole : whole.append("-- fixed --\n").append(changes));
    }

    private static byte[] saved(String text, String manner) {
        return switch (manner) {
            case "saved as UTF-8 with BOM" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "saved as UTF-16" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case "saved as Windows-1252" -> text.getBytes(Charset.forName("windows-1252"));
            case "saved with Windows line ends" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case "saved with carriage returns alone" -> text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("no manner of saving a file: " + manner);
        };
    }

    private static String changed(String text, String hunks) {
        String result = text;
        List<String> lines = hunks.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            String before = marked(lines, at, '-');
            int behind = at + (int) before.lines().count();
            String after = marked(lines, behind, '+');
            at = behind + (int) after.lines().count();
            // Of the last line only a beginning may be given, unless it goes altogether.
            String old = after.isEmpty() ? before : before.stripTrailing();
            if (old.isEmpty() || !result.contains(old)) {
                throw new IllegalStateException("nothing to change: " + old);
            }
            String put = after.isEmpty() ? "" : after.substring(0, after.length() - 1);
            result = result.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(seen(put)));
        }
        return result;
    }

    private static String marked(List<String> lines, int from, char mark) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < lines.size() && lines.get(i).charAt(0) == mark; i++) {
            text.append(lines.get(i).substring(2)).append('\n');
        }
        return text.toString();
    }

    private static String seen(String written) {
        return UNSEEN.matcher(written)
                .replaceAll(unseen ->
                        unseen.group(1).equals("t") ? "\t" : Character.toString(Integer.parseInt(unseen.group(2), 16)));
    }

    private static Mistake read(Path file) {
        List<Overlay> steps = new ArrayList<>();
        String expected = "";
        String fixed = "";
        try {
            for (String section : SECTION.splitAsStream(Files.readString(file)).toList()) {
                Overlay step = section(section);
                if (step.path().equals("expected")) {
                    expected = step.text();
                } else if (step.path().equals("fixed")) {
                    fixed = step.text();
                } else {
                    steps.add(step);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Mistake(file, steps, expected, fixed);
    }

    private static Overlay section(String section) {
        int headEnd = section.indexOf('\n');
        String[] head =
                section.substring("-- ".length(), headEnd - " --".length()).split(", ", 2);
        return new Overlay(head[0], head.length > 1 ? head[1] : "", section.substring(headEnd + 1));
    }

    @Override
    public String toString() {
        return file.getFileName().toString().replace(".txt", "");
    }
}
