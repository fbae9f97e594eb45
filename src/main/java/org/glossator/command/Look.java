package org.glossator.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.HtmlFormat;
import org.glossator.override.Overrides;
import org.glossator.page.StringsCheck;
import org.glossator.page.Theme;
import org.glossator.source.Diagnostic;

/** How a project's pages look: its theme, and the format that has parsed the theme's templates. */
record Look(Theme theme, HtmlFormat html) {
    static Look of(Path project) {
        Theme theme = Theme.of(Folders.templates(project));
        return new Look(theme, new HtmlFormat(theme, Folders.media(project)));
    }

    /** What is wrong with a project's own files of the look, as far as no page has to be made to see it. */
    static List<Diagnostic> faults(Path project, String language) {
        Path templates = Folders.templates(project);
        List<Diagnostic> faults = new ArrayList<>(StringsCheck.faults(Theme.of(templates), language));
        faults.addAll(new Overrides(templates).faults());
        return faults;
    }
}
