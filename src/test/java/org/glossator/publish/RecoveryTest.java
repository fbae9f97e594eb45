package org.glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stands where a killed publication of B over A could have stood, and goes on from there. */
class RecoveryTest {
    private static final SortedMap<String, String> A = Trees.version("A");
    private static final SortedMap<String, String> B = Trees.version("B");

    private Path project;
    private Path out;
    private Publisher publisher;
    private Backstage backstage;

    @BeforeEach
    void givenSiteA(@TempDir Path folder) throws Exception {
        project = folder;
        out = project.resolve("site");
        publisher = new Publisher(out, project, List.of());
        publisher.publish(Trees.artifacts(A));
        backstage = new Backstage(out);
    }

    @Test
    void findsNothingToDo() throws Exception {
        assertThat(publisher.recover()).isEqualTo(Recovery.NOTHING);
        assertThat(new Publisher(project.resolve("none"), project, List.of()).recover())
                .isEqualTo(Recovery.NOTHING);
        assertStands(A);
    }

    @Test
    void discardsASiteThatIsNotComplete() throws Exception {
        Trees.write(backstage.next().resolve("page-1.html"), "B");
        assertThat(publisher.recover()).isEqualTo(Recovery.DISCARDED);
        assertStands(A);
    }

    @Test
    void discardsASiteWhoseListIsNotComplete() throws Exception {
        stageB();
        Trees.write(backstage.folder().resolve("journal.draft"), "glossator mani");
        assertThat(publisher.recover()).isEqualTo(Recovery.DISCARDED);
        assertStands(A);
    }

    @Test
    void removesTheLockOfAKilledProcess() throws Exception {
        Trees.write(backstage.folder().resolve("lock"), "");
        assertThat(publisher.recover()).isEqualTo(Recovery.NOTHING);
        assertStands(A);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void finishesACommittedSite(int percent) throws Exception {
        stageB();
        backstage.commit(manifest(B));
        for (String path : some(manifest(A).without(manifest(B)).paths(), percent)) {
            Files.delete(out.resolve(path));
        }
        assertThat(publisher.recover()).isEqualTo(Recovery.FINISHED);
        assertStands(B);
    }

    @Test
    void finishesASiteWhoseOldFoldersWereBeingRemoved() throws Exception {
        stageB();
        backstage.commit(manifest(B));
        Folders.deleteTree(out.resolve("turned/inside"));
        assertThat(publisher.recover()).isEqualTo(Recovery.FINISHED);
        assertStands(B);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void finishesASiteThatWasBeingMoved(int percent) throws Exception {
        stageB();
        for (String path : manifest(A).without(manifest(B)).paths()) {
            Files.delete(out.resolve(path));
        }
        Folders.deleteTree(out.resolve("A"));
        Folders.deleteTree(out.resolve("turned"));
        Folders.deleteTree(out.resolve("terms"));
        manifest(B).write(backstage.folder().resolve("journal.moving"));
        for (String path : some(Trees.siteIn(backstage.next()).keySet(), percent)) {
            Files.createDirectories(out.resolve(path).getParent());
            Folders.rename(backstage.next().resolve(path), out.resolve(path));
        }
        assertThat(publisher.recover()).isEqualTo(Recovery.FINISHED);
        assertStands(B);
    }

    @Test
    void clearsUpBehindASiteThatStands() throws Exception {
        publisher.publish(Trees.artifacts(B));
        Files.createDirectories(backstage.next().resolve("terms"));
        publisher.recover();
        assertStands(B);
    }

    @Test
    void finishesAFirstPublication() throws Exception {
        publisher.clean();
        stageB();
        backstage.commit(manifest(B));
        Files.move(backstage.next().resolve("page-1.html"), out.resolve("page-1.html"));
        assertThat(publisher.recover()).isEqualTo(Recovery.FINISHED);
        assertStands(B);
    }

    @Test
    void discardsAFirstPublication() throws Exception {
        publisher.clean();
        stageB();
        assertThat(publisher.recover()).isEqualTo(Recovery.DISCARDED);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void publishesAndCleansOnTopOfWhatWasCutShort() throws Exception {
        stageB();
        backstage.commit(manifest(B));
        publisher.publish(Trees.artifacts(A));
        assertStands(A);
        stageB();
        backstage.commit(manifest(B));
        assertThat(publisher.clean()).isEqualTo(B.size());
        assertThat(out).doesNotExist();
    }

    static IntStream moments() {
        return IntStream.of(0, 1, 30, 99, 100);
    }

    private void stageB() throws IOException, PublishRefused {
        new Stage(out, backstage.next(), backstage.manifest(), Trees.artifacts(B)).fill(0);
    }

    private static Manifest manifest(SortedMap<String, String> site) {
        return Manifest.of(Trees.artifacts(site));
    }

    private static List<String> some(Collection<String> paths, int percent) {
        return paths.stream().limit((long) paths.size() * percent / 100).toList();
    }

    private void assertStands(SortedMap<String, String> site) throws IOException, PublishRefused {
        assertThat(Trees.siteIn(out)).isEqualTo(site);
        assertThat(backstage.manifest()).isEqualTo(manifest(site));
        assertThat(backstage.folder().toFile().list()).containsExactly("manifest");
    }
}
