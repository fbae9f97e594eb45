package org.glossator.format;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.glossator.page.Theme;
import org.glossator.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of the look: {@code .ftlh} files alone, since only those escape what they show. */
final class ThemeLoader implements TemplateLoader {
    private static final String ENDING = ".ftlh";

    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    // FreeMarker's contract: null is what does not exist.
    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        if (!name.endsWith(ENDING)) {
            throw new IOException(
                    "a template's name ends in .ftlh, so that everything that it shows is escaped: " + name);
        }
        return theme.text(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((SourceFile) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
