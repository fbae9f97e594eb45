package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.glossator.TrialSite;
import org.glossator.command.Build;
import org.glossator.command.Progress;

/** A site of the tests as it is laid out. */
record Laid(Site site) {
    static Laid out(TrialSite trial) {
        Build.Made made = new Build(trial.project(), TrialSite.TODAY, false, Optional.empty(), Progress.SILENT).make();
        assertThat(made.site()).as("%s", made.faults()).isPresent();
        return new Laid(made.site().orElseThrow());
    }

    SitePage page(String address) {
        return site.pages().stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + address));
    }

    <V extends View> V view(Class<V> kind, String address) {
        return kind.cast(page(address).view().get());
    }
}
