package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the source files are written, as far as neither the formatter nor the compiler sees to it. */
class SourceFilesTest {
    private static final int LONGEST = 250;
    private static final Pattern TOP_TYPE = Pattern.compile(
            "^(?:public |abstract |sealed |non-sealed |final )*(?:class|interface|record|enum|@interface) \\w+",
            Pattern.MULTILINE);

    @Test
    void everyTopLevelTypeIsDocumented() {
        assertThat(files("src/main", text -> TOP_TYPE.matcher(text).find() && !isDocumented(text)))
                .isEmpty();
    }

    @Test
    void noFileIsLong() {
        assertThat(files("src", text -> text.lines().count() > LONGEST)).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndKnowsNoNull() throws IOException {
        for (Path folder : folders("src/main/java/org/glossator")) {
            Path file = folder.resolve("package-info.java");
            assertThat(file).isRegularFile();
            assertThat(Files.readString(file)).startsWith("/**\n * ").contains("\n@NullMarked\n");
        }
    }

    @Test
    void noImportTakesEverythingAndNothingIsLeftForLater() {
        assertThat(files("src", text -> text.contains(".*;\n"))).isEmpty();
        Pattern later = Pattern.compile("//.*\\b(TO" + "DO|FIX" + "ME)\\b|@(author|Disabled)\\b");
        assertThat(files("src", text -> later.matcher(text).find())).isEmpty();
    }

    @Test
    void theseChecksSeeWhatTheyLookFor() {
        assertThat(isDocumented("package a;\n\nimport b;\n\nfinal class C {}\n"))
                .isFalse();
        assertThat(isDocumented("package a;\n\n/** What. */\nfinal class C {}\n"))
                .isTrue();
        assertThat(isDocumented("package a;\n\n/**\n * What.\n */\n@A\npublic record C() {}\n"))
                .isTrue();
        assertThat(isDocumented("package a;\n\n/** What. */\nfinal class C {}\n\nclass D {}\n"))
                .isFalse();
        assertThat(isDocumented("package a;\n\n/* What. */\nfinal class C {}\n"))
                .isFalse();
    }

    // Between the end of a comment for readers and its type there may be annotations alone.
    private static boolean isDocumented(String text) {
        return TOP_TYPE.matcher(text).results().allMatch(type -> {
            String before = text.substring(0, type.start());
            int comment = before.lastIndexOf("/**");
            int end = before.indexOf("*/", Math.max(comment, 0));
            return comment >= 0 && end >= 0 && isAnnotations(before.substring(end + 2));
        });
    }

    private static boolean isAnnotations(String text) {
        String code = text.replaceAll("\"[^\"\n]*\"", "").strip();
        return code.isEmpty() || (code.startsWith("@") && !code.contains("}\n") && !code.contains(";"));
    }

    private static List<String> files(String root, Predicate<String> look) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(Path.of(root))) {
            for (Path file :
                    walk.filter(each -> each.toString().endsWith(".java")).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(texts).hasSizeGreaterThan(100);
        return texts.keySet().stream()
                .filter(name -> look.test(texts.get(name)))
                .toList();
    }

    private static List<Path> folders(String root) throws IOException {
        try (Stream<Path> list = Files.list(Path.of(root))) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }
}
