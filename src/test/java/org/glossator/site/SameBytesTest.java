package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same content gives the same bytes, wherever and whenever it is built. */
@ExtendWith(Shared.class)
class SameBytesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:ActiveProcessorCount=1",
                "-XX:ActiveProcessorCount=16 -Dline.separator=\r\n"
            })
    void howeverTheMachineIsSet(String options, RealSite site) throws Exception {
        assertSame(site, OwnProcess.with(options.split(" ")), RealSite.PROJECT);
    }

    @Test
    void onAnotherDay(RealSite site) throws Exception {
        assertSame(site, OwnProcess.with().where("SOURCE_DATE_EPOCH", "1924991999"), RealSite.PROJECT);
    }

    @Test
    void withAnEncodingThatKnowsNoUmlauts(RealSite site) throws Exception {
        assertSame(site, OwnProcess.with().where("LC_ALL", "C"), RealSite.PROJECT);
    }

    @Test
    void onAnotherJava(RealSite site) throws Exception {
        assumeThat(OwnProcess.otherJavas()).as("another JDK on this machine").isNotEmpty();
        for (Path home : OwnProcess.otherJavas()) {
            assertSame(site, OwnProcess.with().under(home), RealSite.PROJECT);
        }
    }

    @Test
    void inAnotherFolderWhoseFilesWereMadeInAnotherOrder(RealSite site) throws Exception {
        Path project = folder.resolve("ein Ordner & mehr");
        List<Path> files = new ArrayList<>(Tree.files(RealSite.PROJECT.resolve("content")));
        Collections.shuffle(files, new Random(20241115));
        for (Path file : files) {
            Path copy = project.resolve(RealSite.PROJECT.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        assertSame(site, OwnProcess.with(), project);
    }

    @Test
    void overAnOlderSite(RealSite site) throws Exception {
        Tree.copy(RealSite.PROJECT.resolve("content"), folder.resolve("content"));
        Path settings = folder.resolve("content/site.yaml");
        String today = Files.readString(settings);
        Files.writeString(settings, today.replaceFirst("(?m)^title: .*", "title: Yesterday"));
        Files.writeString(folder.resolve("content/pages/gone.md"), "---\ntitle: Gone tomorrow\n---\nGone.\n");
        assertBuilds(OwnProcess.with(), folder);
        assertThat(Tree.of(site.folder()).differencesTo(Tree.of(folder.resolve("out"))))
                .hasSizeGreaterThan(60);
        Files.writeString(settings, today);
        Files.delete(folder.resolve("content/pages/gone.md"));
        assertSame(site, OwnProcess.with(), folder);
    }

    private void assertSame(RealSite site, OwnProcess program, Path project) throws Exception {
        assertBuilds(program, project);
        assertThat(Tree.of(site.folder()).differencesTo(Tree.of(folder.resolve("out"))))
                .isEmpty();
    }

    private void assertBuilds(OwnProcess program, Path project) throws Exception {
        Path printed = folder.resolve("printed.txt");
        Process build = program.start(
                project, printed, "build", "--out", folder.resolve("out").toString());
        assertThat(build.waitFor()).as(() -> read(printed)).isZero();
    }

    private static String read(Path printed) {
        try {
            return Files.readString(printed);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
