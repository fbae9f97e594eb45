package org.glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    private Path out;
    private Publisher publisher;

    @BeforeEach
    void givenAProject(@TempDir Path project) throws IOException {
        Files.createDirectory(project.resolve("content"));
        out = project.resolve("some/site");
        publisher = new Publisher(out, project, List.of(project.resolve("content")));
    }

    @Test
    void writesASiteAndTheListOfItsFiles() throws Exception {
        Published published = publish(Trees.site("index.html", "home", "a/b/c.html", "see", "z.html", "k"));
        assertThat(published).isEqualTo(new Published(3, 3, 0, 0, 0, 8));
        assertThat(Trees.filesIn(out))
                .containsExactlyInAnyOrderEntriesOf(Trees.site(
                        "index.html", "home",
                        "a/b/c.html", "see",
                        "z.html", "k",
                        ".glossator/manifest", """
                        glossator manifest 1
                        # Glossator made these files. It overwrites and removes them, and no others.
                        a/b/c.html
                        index.html
                        z.html
                        """));
    }

    @Test
    @EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8")
    void writesNamesInEveryScript() throws Exception {
        SortedMap<String, String> site = Trees.site("Київ/東京 😀.html", "1", "Київ/é.html", "2");
        publish(site);
        publish(site);
        assertThat(Trees.siteIn(out)).isEqualTo(site);
        assertThat(publisher.clean()).isEqualTo(2);
    }

    @Test
    void writesIntoAnEmptyFolder() throws Exception {
        Files.createDirectories(out);
        publish(Trees.site("index.html", "home"));
        assertThat(Trees.siteIn(out)).isEqualTo(Trees.site("index.html", "home"));
    }

    @Test
    void writesOnlyBytesThatDiffer() throws Exception {
        publish(Trees.site("same.html", "1", "longer.html", "1", "other.html", "1", "gone/far/away.html", "1"));
        for (String path : List.of("same.html", "longer.html", "other.html")) {
            Files.setLastModifiedTime(out.resolve(path), LONG_AGO);
        }
        Published published =
                publish(Trees.site("same.html", "1", "longer.html", "11", "other.html", "2", "new/new.html", "1"));
        assertThat(published).isEqualTo(new Published(4, 1, 2, 1, 1, 5));
        assertThat(Files.getLastModifiedTime(out.resolve("same.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(out.resolve("other.html"))).isNotEqualTo(LONG_AGO);
        assertThat(Trees.siteIn(out))
                .isEqualTo(Trees.site("same.html", "1", "longer.html", "11", "other.html", "2", "new/new.html", "1"));
    }

    @Test
    void writesNothingWhenTheSiteStands() throws Exception {
        publish(Trees.version("A"));
        Files.setLastModifiedTime(out.resolve(".glossator/manifest"), LONG_AGO);
        assertThat(publish(Trees.version("A")).isNothing()).isTrue();
        assertThat(Files.getLastModifiedTime(out.resolve(".glossator/manifest")))
                .isEqualTo(LONG_AGO);
        assertThat(out.resolve(".glossator").toFile().list()).containsExactly("manifest");
    }

    @Test
    void replacesFilesByFoldersAndFoldersByFiles() throws Exception {
        publish(Trees.version("A"));
        publish(Trees.version("B"));
        assertThat(Trees.siteIn(out)).isEqualTo(Trees.version("B"));
        publish(Trees.version("A"));
        assertThat(Trees.siteIn(out)).isEqualTo(Trees.version("A"));
        assertThat(out.resolve(".glossator").toFile().list()).containsExactly("manifest");
    }

    @Test
    void mendsWhatWasDoneToItsFiles() throws Exception {
        SortedMap<String, String> site = Trees.site("a.html", "1", "b/c.html", "2", "d.html", "3");
        publish(site);
        Files.writeString(out.resolve("a.html"), "9");
        Folders.deleteTree(out.resolve("b"));
        publish(site);
        assertThat(Trees.siteIn(out)).isEqualTo(site);
    }

    @Test
    void leavesTheOldSiteWhenAnArtifactCannotBeMade() throws Exception {
        publish(Trees.version("A"));
        SortedMap<String, String> before = Trees.filesIn(out);
        List<Artifact> artifacts = new ArrayList<>(Trees.artifacts(Trees.version("B")));
        RuntimeException failure = new IllegalStateException("cannot be made");
        artifacts.add(200, new Artifact("bad.html", () -> {
            throw failure;
        }));
        assertThatThrownBy(() -> publisher.publish(artifacts)).isSameAs(failure);
        assertThat(Trees.filesIn(out)).isEqualTo(before);
    }

    @Test
    void makesNoMoreArtifactsAfterAFailure() {
        AtomicInteger made = new AtomicInteger();
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(new Artifact("bad.html", () -> {
            throw new StackOverflowError();
        }));
        for (int i = 0; i < 10_000; i++) {
            artifacts.add(new Artifact(i + ".html", () -> {
                made.incrementAndGet();
                sleep(1);
                return new byte[0];
            }));
        }
        assertThatThrownBy(() -> publisher.publish(artifacts)).isInstanceOf(StackOverflowError.class);
        assertThat(made.get()).isLessThan(5_000);
    }

    @Test
    void leavesNothingBehindWhenTheFirstPublicationFails() {
        assertThatThrownBy(() -> publisher.publish(List.of(new Artifact("bad.html", () -> {
                    throw new IllegalStateException();
                }))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out).doesNotExist();
    }

    @Test
    void leavesTheOldSiteWhenItIsInterrupted() throws Exception {
        publish(Trees.site("a.html", "1"));
        SortedMap<String, String> before = Trees.filesIn(out);
        Thread main = Thread.currentThread();
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(new Artifact("a.html", () -> {
            main.interrupt();
            sleep(300);
            return new byte[] {1};
        }));
        assertThatThrownBy(() -> publisher.publish(artifacts)).isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Trees.filesIn(out)).isEqualTo(before);
    }

    @Test
    void refusesASecondBuildAtOnce() throws Exception {
        publish(Trees.site("a.html", "1"));
        List<Throwable> refusals = new ArrayList<>();
        Artifact artifact = new Artifact("a.html", () -> {
            try {
                assertThat(publisher.recover()).isEqualTo(Recovery.BUSY);
                publish(Trees.site("a.html", "3"));
            } catch (IOException | PublishRefused refusal) {
                refusals.add(refusal);
            }
            return "2".getBytes(StandardCharsets.UTF_8);
        });
        publisher.publish(List.of(artifact));
        assertThat(refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal)
                        .isInstanceOf(PublishRefused.class)
                        .hasMessageContaining("another build is writing"));
        assertThat(Trees.siteIn(out)).isEqualTo(Trees.site("a.html", "2"));
    }

    @Test
    void cleansExactlyWhatItMade() throws Exception {
        publish(Trees.site("a.html", "1", "b/c/d.html", "2", "e/f.html", "3"));
        Trees.write(out.resolve("e/mine.txt"), "mine");
        assertThat(publisher.clean()).isEqualTo(3);
        assertThat(Trees.filesIn(out)).isEqualTo(Trees.site("e/mine.txt", "mine"));
    }

    @Test
    void cleansTheFolderAwayWhenNothingElseIsInIt() throws Exception {
        publish(Trees.version("A"));
        assertThat(publisher.clean()).isEqualTo(Trees.version("A").size());
        assertThat(out).doesNotExist();
        assertThat(publisher.clean()).isZero();
    }

    @Test
    void publishesAnEmptySite() throws Exception {
        publish(Trees.site("a.html", "1"));
        assertThat(publish(Trees.site())).isEqualTo(new Published(0, 0, 0, 0, 1, 0));
        publish(Trees.site("a.html", "1"));
        assertThat(Trees.siteIn(out)).isEqualTo(Trees.site("a.html", "1"));
    }

    private Published publish(SortedMap<String, String> site) throws IOException, PublishRefused {
        return publisher.publish(Trees.artifacts(site));
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
