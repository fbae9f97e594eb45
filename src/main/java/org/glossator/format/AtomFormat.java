package org.glossator.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.page.Address;
import org.glossator.page.Site;
import org.glossator.publish.Artifact;
import org.glossator.source.Text;

/**
 * Feeds after RFC 4287: {@code feed.xml} with the newest entries and {@code corrections.xml} with every correction.
 *
 * <p>All dates are those of the entries, so a feed without a dated entry is not made. What a feed and its entries are
 * called for good does not depend on where the site is published.
 */
final class AtomFormat implements Format {
    private static final int MOST = 50;

    /** A feed before it is written: where it goes, what it is called, which page shows the same, and its entries. */
    private record Feed(String path, String title, Optional<String> subtitle, String page, List<AtomEntry> entries) {}

    @Override
    public List<Artifact> artifacts(Site site) {
        String title = site.settings().title().value();
        Feed newest = new Feed(
                "feed.xml",
                title,
                site.settings().tagline().map(Text::value),
                "index.html",
                AtomEntry.newest(site, MOST));
        Feed corrections = new Feed(
                "corrections.xml",
                title + " · " + site.strings().text("corrections.title"),
                Optional.of(site.strings().text("corrections.description")),
                "corrections.html",
                AtomEntry.corrections(site));
        List<Artifact> artifacts = new ArrayList<>();
        for (Feed feed : List.of(newest, corrections)) {
            updated(feed).ifPresent(day -> artifacts.add(new Artifact(feed.path(), () -> document(site, feed, day))));
        }
        return artifacts;
    }

    private static Optional<LocalDate> updated(Feed feed) {
        return feed.entries().stream().map(AtomEntry::updated).max(LocalDate::compareTo);
    }

    private static byte[] document(Site site, Feed feed, LocalDate updated) {
        Xml xml = new Xml()
                .open(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xml:lang",
                        site.settings().language())
                .text("id", AtomEntry.id(site, feed.path()))
                .text("title", feed.title());
        feed.subtitle().ifPresent(subtitle -> xml.text("subtitle", subtitle));
        xml.text("updated", instant(updated))
                .open("author")
                .text(
                        "name",
                        site.settings()
                                .publisher()
                                .orElse(site.settings().title())
                                .value())
                .close()
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", link(site, feed.path()))
                .empty("link", "rel", "alternate", "type", "text/html", "href", link(site, feed.page()));
        site.settings()
                .licence()
                .ifPresent(licence -> xml.text("rights", licence.name().value()));
        feed.entries().forEach(entry -> write(xml, site, entry));
        return xml.close().bytes();
    }

    private static void write(Xml xml, Site site, AtomEntry entry) {
        xml.open("entry", "xml:lang", entry.language().orElse(site.settings().language()))
                .text("id", entry.id())
                .text("title", entry.title())
                .text("updated", instant(entry.updated()))
                .empty("link", "rel", "alternate", "type", "text/html", "href", link(site, entry.address()));
        entry.author()
                .ifPresent(author -> xml.open("author").text("name", author).close());
        if (!entry.summary().isEmpty()) {
            xml.text("summary", entry.summary());
        }
        xml.close();
    }

    /** The whole address where it is known, else the one beside the feed. */
    private static String link(Site site, String address) {
        return site.url(address).orElseGet(() -> Address.encoded(address));
    }

    // A feed wants a time of day; the content knows only days.
    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
