package org.glossator.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.page.TemplateFault;
import org.glossator.page.Theme;
import org.glossator.publish.Artifact;
import org.glossator.source.Rule;

/** The pages for readers, with the style sheet, the icon and the pictures that belong to them. */
public final class HtmlFormat implements Format {
    private static final String ASSETS = "assets";
    private static final String STYLE = "assets/style.css";
    private static final String SCRIPT = "assets/site.js";
    private static final String SEARCH = "assets/search.js";
    private static final String ICON = "assets/favicon.svg";

    private final Theme theme;
    private final Path media;
    private final Templates templates;
    private final Accessors accessors = new Accessors();

    /** @param media the folder of the content's pictures; it need not exist where the content has none */
    public HtmlFormat(Theme theme, Path media) {
        this.theme = theme;
        this.media = media;
        this.templates = new Templates(theme);
    }

    /** Every rule that a project's look, or what is drawn with it, can break. */
    public static List<Rule> rules() {
        return List.of(TemplateFault.RULE, ThemeTokens.RULE, Cards.RULE);
    }

    /**
     * The site's pages and what they load. A page is rendered when its artifact is asked.
     *
     * @throws TemplateFault where the look's files are wrong, at once or when a page is asked
     */
    @Override
    public List<Artifact> artifacts(Site site) {
        PageWriter writer = writer(site);
        List<Artifact> artifacts = new ArrayList<>();
        for (SitePage page : site.pages()) {
            artifacts.add(new Artifact(page.address(), () -> writer.bytes(page)));
        }
        artifacts.add(new Artifact(STYLE, () -> style(site)));
        artifacts.add(new Artifact(SCRIPT, () -> theme.bytes(SCRIPT).orElseGet(() -> Script.of(theme))));
        artifacts.add(new Artifact(SEARCH, () -> theme.bytes(SEARCH).orElseGet(() -> Script.search(theme))));
        assets().map(name -> new Artifact(name, () -> theme.bytes(name).orElseThrow()))
                .forEach(artifacts::add);
        site.content().media().keySet().forEach(name -> artifacts.add(picture(name)));
        return artifacts;
    }

    /** Writes pages of a site one by one, for whoever looks at them alone. */
    public PageWriter writer(Site site) {
        return new PageWriter(site, CardFormat.cards(theme, site), templates, accessors);
    }

    // A style sheet, or a script, of the project that bears the name of ours takes its place.
    private byte[] style(Site site) {
        return theme.bytes(STYLE)
                .orElseGet(() -> StyleSheet.of(theme, site.settings().theme()));
    }

    private Stream<String> assets() {
        TreeSet<String> names = new TreeSet<>(theme.ownFiles(ASSETS));
        names.add(ICON);
        names.removeAll(List.of(STYLE, SCRIPT, SEARCH));
        return names.stream();
    }

    private Artifact picture(String name) {
        return new Artifact("media/" + name, () -> read(media.resolve(name)));
    }

    // By then the picture may have become a link to another place.
    private byte[] read(Path file) {
        try {
            if (!file.toRealPath().startsWith(media.toRealPath())) {
                throw new NoSuchFileException(file.toString());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
