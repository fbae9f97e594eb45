package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.glossator.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of the real content that are killed at random moments; {@code -Dglossator.kills=100} kills more of them. */
class KilledBuildTest {
    private static final int KILLS = Math.min(Integer.getInteger("glossator.kills", 10), 100);

    @TempDir
    private Path project;

    @TempDir
    private Path elsewhere;

    @Test
    void theSiteIsWholeAfterTheNextCommand() throws Exception {
        Tree.copy(RealSite.PROJECT.resolve("content"), project.resolve("content"));
        String settings = Files.readString(project.resolve("content/site.yaml"));
        List<Tree> whole = List.of(built(settings, "old"), built(settings, "new"));
        long lifetime = lifetime();
        Random random = new Random(20241115);
        for (int kill = 1; kill <= KILLS; kill++) {
            write(settings, kill % 2 == 0 ? "old" : "new");
            Process build = start();
            TimeUnit.NANOSECONDS.sleep(lifetime / 4 + random.nextLong(lifetime));
            build.destroyForcibly().waitFor();
            runACommandThatPublishesNothing();
            assertThat(Tree.of(project.resolve("site")))
                    .as("after kill %d", kill)
                    .isIn(whole);
        }
    }

    // Both sites name every page otherwise, and each has a page that the other does not.
    private void write(String settings, String name) throws IOException {
        String other = name.equals("old") ? "new" : "old";
        Files.writeString(
                project.resolve("content/site.yaml"), settings.replaceFirst("(?m)^title: .*", "title: The " + name));
        Files.writeString(project.resolve("content/pages/only-" + name + ".md"), "---\ntitle: Only here\n---\nHere.\n");
        Files.deleteIfExists(project.resolve("content/pages/only-" + other + ".md"));
    }

    private Tree built(String settings, String name) throws IOException {
        write(settings, name);
        ProgramRun run = ProgramRun.now(project, "build");
        assertThat(run.code()).as(run.printed()).isZero();
        return Tree.of(project.resolve("site"));
    }

    private void runACommandThatPublishesNothing() throws IOException {
        Path broken = Files.writeString(project.resolve("content/pages/broken.md"), "no fields\n");
        assertThat(ProgramRun.now(project, "build").code()).isEqualTo(1);
        Files.delete(broken);
    }

    private long lifetime() throws Exception {
        long start = System.nanoTime();
        assertThat(start().waitFor()).isZero();
        return System.nanoTime() - start;
    }

    private Process start() throws IOException {
        return OwnProcess.with().start(project, elsewhere.resolve("printed.txt"), "build");
    }
}
