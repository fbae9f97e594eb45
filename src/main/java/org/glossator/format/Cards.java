package org.glossator.format;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.card.Card;
import org.glossator.card.CardPainter;
import org.glossator.card.Lettering;
import org.glossator.page.CardText;
import org.glossator.page.CardTexts;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.page.SocialCard;
import org.glossator.publish.Artifact;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/**
 * The preview cards of a site: which there are, which page each belongs to and what its words could not keep.
 *
 * <p>A page whose title the cards' fonts cannot write has the site's common card, and a site whose own title they
 * cannot write has no cards: no letter is ever shown as a box or left out.
 */
final class Cards {
    static final Rule RULE = Rule.note("card-letters");
    private static final String FOLDER = "cards/";
    private static final String COMMON = FOLDER + "site.png";

    private final Site site;
    private final CardPainter painter;
    private final Lettering lettering;
    private final String host;
    private final Map<String, Card> byPath = new TreeMap<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    /** @param address where the site is published */
    Cards(Site site, CardPainter painter, String address) {
        this.site = site;
        this.painter = painter;
        this.lettering = painter.lettering();
        this.host = Optional.ofNullable(URI.create(address).getHost()).orElse("");
        CardTexts texts = CardTexts.of(site);
        add(COMMON, texts.common(), Optional.empty());
        Card common = byPath.get(COMMON);
        if (common != null) {
            texts.own().forEach((page, text) -> add(path(page), text, Optional.of(common.title())));
        }
    }

    /** The files of the cards, each drawn when it is asked for. */
    List<Artifact> artifacts() {
        return byPath.entrySet().stream()
                .map(card -> new Artifact(card.getKey(), () -> painter.png(card.getValue())))
                .toList();
    }

    List<Diagnostic> faults() {
        return faults;
    }

    /** The card of a page: its own, or else the site's. */
    Optional<SocialCard> of(SitePage page) {
        return Stream.of(path(page.address()), COMMON)
                .flatMap(path -> Optional.ofNullable(byPath.get(path)).map(card -> social(path, card)).stream())
                .findFirst();
    }

    private SocialCard social(String path, Card card) {
        String words = Stream.of(card.kind(), Optional.of(card.title()), card.below(), card.site())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \u2013 "));
        return new SocialCard(
                site.url(path).orElseThrow(),
                site.strings().text("card.alternative", words),
                CardPainter.WIDTH,
                CardPainter.HEIGHT);
    }

    private static String path(String page) {
        return FOLDER + page.substring(0, page.lastIndexOf('.')) + ".png";
    }

    private void add(String path, CardText text, Optional<String> name) {
        Optional<Lettering.Shown> title = lettering.shown(text.title());
        if (title.isEmpty()) {
            String instead = name.isPresent() ? ", so it shows the site's name instead" : ", so the site has no cards";
            faults.add(fault(text, text.title(), instead));
            return;
        }
        Optional<Lettering.Shown> below = text.below().flatMap(lettering::shown);
        if (!title.get().isWhole()) {
            faults.add(fault(text, text.title(), " and leaves it out"));
        }
        text.below()
                .filter(words -> !below.map(Lettering.Shown::isWhole).orElse(false))
                .ifPresent(words -> {
                    faults.add(fault(
                            text,
                            words,
                            below.isEmpty() ? " and leaves out the words below the title" : " and leaves it out"));
                });
        byPath.put(path, new Card(kind(text), title.get().words(), below.map(Lettering.Shown::words), name, host));
    }

    private Optional<String> kind(CardText text) {
        return text.kind().flatMap(lettering::shown).map(Lettering.Shown::words);
    }

    private Diagnostic fault(CardText text, String words, String what) {
        String unknown = lettering.unknown(words);
        String shown = unknown.isEmpty() ? "this title" : "\"" + unknown + "\"";
        return RULE.at(text.place(), "the preview card cannot show " + shown + what)
                .mendedBy("the page itself shows everything; let it be, or choose other letters");
    }
}
