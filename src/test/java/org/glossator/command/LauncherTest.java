package org.glossator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./glossator} does on machines that lack something, with a Java and a Maven of our own that only tell. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a Bash script")
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "date",
            "dirname",
            "env",
            "find",
            "grep",
            "mktemp",
            "readlink",
            "rm",
            "sed",
            "touch",
            "mkdir");
    private static final String TELLS = "#!/bin/sh\necho \"java was asked: $@\"\n";

    @TempDir
    private Path machine;

    private Path home;

    @BeforeEach
    void checkout() throws IOException {
        home = Files.createDirectories(machine.resolve("Müllers Schule/Erklärungen"));
        for (String folder : new String[] {"src/main", "templates", "docs/rules", "target"}) {
            Files.createDirectories(home.resolve(folder));
        }
        Files.copy(Path.of("glossator"), home.resolve("glossator"));
        Files.writeString(home.resolve("pom.xml"), "");
        for (String tool : TOOLS) {
            program("tools/" + tool, "#!/bin/sh\nexec " + where(tool) + " \"$@\"\n");
        }
    }

    @Test
    void runsTheCompiledProgramFromEverywhere() throws Exception {
        java("17.0.2");
        compiled();
        assertThat(run("build", "--out", "my site").out())
                .contains("java was asked: ")
                .endsWith("-jar " + home + "/target/glossator.jar build --out my site\n");
        Path link = Files.createSymbolicLink(machine.resolve("glo"), home.resolve("glossator"));
        assertThat(run(link, Map.of(), "check").out()).endsWith("-jar " + home + "/target/glossator.jar check\n");
    }

    @Test
    void withoutJavaItSaysWhereToGetOne() throws Exception {
        assertThat(run("build")).matches(run -> run.code() == 2);
        assertThat(run("build").out())
                .startsWith("glossator: Java is missing\n")
                .contains("apt install", "brew install");
    }

    @Test
    void aWrongJavaHomeIsNamed() throws Exception {
        java("17.0.2");
        assertThat(run(home.resolve("glossator"), Map.of("JAVA_HOME", "/nowhere"), "build")
                        .out())
                .contains("no Java where JAVA_HOME points: /nowhere", "unset JAVA_HOME");
    }

    @Test
    void anOldJavaIsNamedAndNeverRun() throws Exception {
        java("11.0.2");
        compiled();
        assertThat(run("build").out())
                .contains("Java 17 or later is needed", "is Java 11")
                .doesNotContain("asked");
        java("1.8.0_292");
        assertThat(run("build").out()).contains("is Java 8");
    }

    @Test
    void aJavaThatSaysNowhereWhichItIsIsAsked() throws Exception {
        program("tools/java", "#!/bin/sh\necho 'openjdk version \"1.8.0_292\"' >&2\n");
        assertThat(run("build").out()).contains("is Java 8");
        program("tools/java", "#!/bin/sh\necho 'Unable to locate a Java Runtime.' >&2\nexit 1\n");
        assertThat(run("build").out()).contains("java does not run");
    }

    @Test
    void withoutMavenItSaysWhatElseCanBeDone() throws Exception {
        java("17.0.2");
        Run run = run("build");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("Maven, which compiles the program, is missing", "java -jar glossator.jar");
    }

    @Test
    void aJavaThatCannotCompileIsNamed() throws Exception {
        java("17.0.2");
        Files.delete(machine.resolve("jdk/bin/javac"));
        program("tools/mvn", "#!/bin/sh\n");
        assertThat(run("build").out()).contains("not compile them", "install a JDK, not a JRE");
    }

    @Test
    void whatMavenSaysIsExplained() throws Exception {
        java("17.0.2");
        program("tools/mvn", "#!/bin/sh\necho 'Could not transfer artifact a:b from c: Unknown host'\nexit 1\n");
        assertThat(run("build")).matches(run -> run.code() == 3);
        assertThat(run("build").out()).contains("Unknown host", "is this computer online?");
        program("tools/mvn", "#!/bin/sh\necho 'Detected Maven Version: 3.6.3 is not in the allowed range'\nexit 1\n");
        assertThat(run("build").out()).contains("install Maven 3.8 or later");
        program("tools/mvn", "#!/bin/sh\necho 'a class is missing'\nexit 1\n");
        assertThat(run("build").out()).contains("a class is missing", "could not be compiled");
    }

    @Test
    void compilesWhenASourceIsNewerAndOnlyThen() throws Exception {
        java("17.0.2");
        compiled();
        program(
                "tools/mvn",
                "#!/bin/sh\necho x >> '" + machine + "/compilations'\ntouch '" + home + "/target/glossator.jar'\n");
        run("build");
        assertThat(machine.resolve("compilations")).doesNotExist();
        Files.setLastModifiedTime(home.resolve("target/glossator.jar"), FileTime.fromMillis(0));
        assertThat(run("build").out()).contains("compiling the program", "java was asked");
        assertThat(machine.resolve("compilations")).hasContent("x");
    }

    /** What came of a run: its code, and what it printed on both its outputs. */
    private record Run(int code, String out) {}

    private Run run(String... arguments) throws IOException, InterruptedException {
        return run(home.resolve("glossator"), Map.of(), arguments);
    }

    private Run run(Path launcher, Map<String, String> more, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                        .toList())
                .directory(machine.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("tools").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(more);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out);
    }

    private void java(String version) throws IOException {
        program("jdk/bin/java", TELLS);
        program("jdk/bin/javac", "");
        Files.writeString(machine.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path link = machine.resolve("tools/java");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, machine.resolve("jdk/bin/java"));
    }

    private void compiled() throws IOException {
        Files.writeString(home.resolve("target/glossator.jar"), "");
        Files.setLastModifiedTime(
                home.resolve("target/glossator.jar"), FileTime.fromMillis(Long.MAX_VALUE / 2_000_000));
    }

    private void program(String path, String text) throws IOException {
        Path file = machine.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path where(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
