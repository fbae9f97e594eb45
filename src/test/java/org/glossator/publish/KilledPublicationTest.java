package org.glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills publishing processes at random moments; {@code -Dglossator.kills=100} kills more of them. */
class KilledPublicationTest {
    private static final int KILLS = Integer.getInteger("glossator.kills", 25);
    private static final int LONGEST_LIFE = 120;

    private Path project;

    @BeforeEach
    void givenAProject(@TempDir Path folder) {
        project = folder;
    }

    @Test
    void leavesOneWholeSiteWheneverItIsKilled() throws Exception {
        Random random = new Random(20241115);
        Publisher publisher = new Publisher(project.resolve("site"), project, List.of());
        publisher.publish(Trees.artifacts(Trees.version("A")));
        Map<Recovery, Integer> recoveries = new EnumMap<>(Recovery.class);
        for (int kill = 1; kill <= KILLS; kill++) {
            Process victim = start("turns");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_LIFE * 1000));
            victim.destroyForcibly().waitFor();
            recoveries.merge(publisher.recover(), 1, Integer::sum);
            assertOneWholeSite(kill);
        }
        int idle = recoveries.getOrDefault(Recovery.NOTHING, 0);
        assertThat(idle).as("kills that cut nothing short, in %s", recoveries).isLessThan(KILLS);
    }

    @Test
    void keepsAnotherProcessOutUntilItIsDead() throws Exception {
        Publisher publisher = new Publisher(project.resolve("site"), project, List.of());
        SortedMap<String, String> site = Trees.version("A");
        Process holder = start("hold");
        try {
            assertThat(publisher.recover()).isEqualTo(Recovery.BUSY);
            assertThatThrownBy(() -> publisher.publish(Trees.artifacts(site)))
                    .isInstanceOf(PublishRefused.class)
                    .hasMessageContaining("another build is writing");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        publisher.publish(Trees.artifacts(site));
        assertThat(Trees.siteIn(project.resolve("site"))).isEqualTo(site);
    }

    private void assertOneWholeSite(int kill) throws IOException, PublishRefused {
        Path site = project.resolve("site");
        SortedMap<String, String> stands = Trees.siteIn(site);
        SortedMap<String, String> whole = Trees.version(stands.containsKey("turned") ? "B" : "A");
        assertThat(stands).as("after kill %d", kill).isEqualTo(whole);
        assertThat(Manifest.read(site.resolve(".glossator/manifest")).paths()).isEqualTo(whole.keySet());
        assertThat(site.resolve(".glossator").toFile().list()).containsExactly("manifest");
    }

    private Process start(String task) throws IOException, URISyntaxException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = place(Publisher.class) + File.pathSeparator + place(Victim.class);
        Process victim = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes,
                        Victim.class.getName(),
                        task,
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = victim.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).isEqualTo("ready");
        return victim;
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
