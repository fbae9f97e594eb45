package org.glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Publishes on the file systems of Windows and macOS, which do not tell letters by case. */
class OtherSystemsTest {
    @Test
    void publishesOnWindows() throws Exception {
        assertPublishes(Configuration.windows(), "C:\\project");
    }

    @Test
    void publishesOnMacOs() throws Exception {
        assertPublishes(Configuration.osX(), "/project");
    }

    private static void assertPublishes(Configuration system, String place) throws Exception {
        try (FileSystem files = Jimfs.newFileSystem(system)) {
            Path project = Files.createDirectories(files.getPath(place));
            Path out = project.resolve("site");
            Publisher publisher = new Publisher(out, project, List.of());
            publisher.publish(Trees.artifacts(Trees.version("A")));
            publisher.publish(Trees.artifacts(Trees.version("B")));
            assertThat(Trees.siteIn(out)).isEqualTo(Trees.version("B"));
            publisher.publish(Trees.artifacts(Trees.site("nato.html", "1", "terms/b.html", "1", "same.html", "1")));
            publisher.publish(Trees.artifacts(Trees.site("NATO.html", "1", "Terms/B.html", "1", "same.html", "1")));
            assertThat(Trees.siteIn(out))
                    .isEqualTo(Trees.site("NATO.html", "1", "Terms/B.html", "1", "same.html", "1"));
            publisher.clean();
            assertThat(Files.exists(out)).isFalse();
        }
    }
}
