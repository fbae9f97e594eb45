package org.glossator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The explanation of a rule in {@code docs/rules}, with the files of its two examples. */
record RuleExample(String id, String explanation, List<Overlay> wrong, List<Overlay> right) {
    private static final Path FOLDER = Path.of("docs/rules");
    private static final Pattern FILE =
            Pattern.compile("(?m)^`([^`\n]+)`(?:, (.+))?(?:\\.$|:\n\n(`{3,})[a-z]+\n((?s:.*?))^\\3$)");

    static List<RuleExample> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(RuleExample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleExample read(Path file) {
        try {
            String text = Files.readString(file);
            String id = file.getFileName().toString().replace(".md", "");
            return new RuleExample(
                    id,
                    text,
                    files(between(text, "## Wrong", "## Right")),
                    files(between(text, "## Right", "## How to mend it")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf("\n" + from + "\n"), text.indexOf("\n" + to + "\n"));
    }

    private static List<Overlay> files(String section) {
        List<Overlay> files = new ArrayList<>();
        Matcher file = FILE.matcher(section);
        while (file.find()) {
            String manner = file.group(2) == null ? "" : file.group(2);
            files.add(new Overlay(file.group(1), manner, file.group(4) == null ? "" : file.group(4)));
        }
        return files;
    }

    @Override
    public String toString() {
        return id;
    }
}
