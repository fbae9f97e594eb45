package org.glossator.command;

import java.nio.file.Path;
import org.glossator.format.HtmlFormat;
import org.glossator.page.Theme;

/** How a project's pages look: its theme, and the format that has parsed the theme's templates. */
record Look(Theme theme, HtmlFormat html) {
    static Look of(Path project) {
        Theme theme = Theme.of(Folders.templates(project));
        return new Look(theme, new HtmlFormat(theme, Folders.media(project)));
    }
}
