package org.glossator.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.card.CardPainter;
import org.glossator.card.Colours;
import org.glossator.page.Site;
import org.glossator.page.Theme;
import org.glossator.publish.Artifact;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;

/**
 * The pictures that other sites show beside a link to one of this site's pages: {@code cards/} with one for each
 * explainer, article, claim and term, and one for all other pages.
 *
 * <p>Other sites ask for them by their whole addresses. There are none while the site's own address is not known.
 */
public final class CardFormat implements Format {
    private static final Map<String, String> USUAL =
            Map.of("paper", "#fbfaf6", "ink", "#1d1c1a", "muted", "#5b5850", "accent", "#1a5470", "line", "#d8d3c7");

    private final Theme theme;

    public CardFormat(Theme theme) {
        this.theme = theme;
    }

    @Override
    public List<Artifact> artifacts(Site site) {
        return cards(theme, site).map(Cards::artifacts).orElse(List.of());
    }

    /** What the cards cannot show. */
    public List<Diagnostic> faults(Site site) {
        return cards(theme, site).map(Cards::faults).orElse(List.of());
    }

    /** The site's cards; empty while its address is not known. */
    static Optional<Cards> cards(Theme theme, Site site) {
        return site.settings()
                .address()
                .map(address -> new Cards(site, new CardPainter(colours(theme, site)), address));
    }

    // Those of light screens, as most sites that show cards are light.
    private static Colours colours(Theme theme, Site site) {
        String tokens = theme.text("style/tokens.css").map(SourceFile::text).orElse("");
        Map<String, String> colours =
                Palette.of(tokens, ":root {", site.settings().theme(), "").colours();
        return new Colours(
                colour(colours, "paper"),
                colour(colours, "ink"),
                colour(colours, "muted"),
                colour(colours, "accent"),
                colour(colours, "line"));
    }

    private static String colour(Map<String, String> colours, String name) {
        // A value that is no colour is told of where the style sheet is made.
        return Optional.ofNullable(colours.get(name))
                .filter(ThemeTokens::isColour)
                .orElse(USUAL.getOrDefault(name, "#000"));
    }
}
