package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The published site in the repository is what its content builds to. */
@ExtendWith(Shared.class)
class CommittedSiteTest {
    @Test
    void theCommittedSiteIsWhatTheContentBuildsTo(RealSite site) {
        Path committed = RealSite.PROJECT.resolve("site");
        assertThat(committed)
                .as("the published site; ./glossator build makes it")
                .isDirectory();
        assertThat(Tree.of(site.folder()).differencesTo(Tree.of(committed)))
                .as("what the site in the repository has otherwise; ./glossator build brings it up to date")
                .isEmpty();
    }
}
