package org.glossator.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Entry;
import org.glossator.model.EntryKind;
import org.glossator.model.Menus;
import org.glossator.model.Settings;
import org.glossator.source.Text;

/**
 * What stands around every page of a site.
 *
 * @param lists the menu in the head: the lists that have entries, or what the settings name
 * @param pages the menu in the foot: the pages of the site about itself, or what the settings name
 * @param feeds what can be subscribed to
 */
public record Frame(
        String title,
        Optional<String> tagline,
        String language,
        Link home,
        List<Link> lists,
        List<Link> pages,
        List<Link> feeds,
        Optional<String> publisher,
        Optional<String> contact,
        Optional<String> funding,
        Optional<String> licence,
        Optional<String> licenceUrl) {
    public static Frame of(Site site) {
        Parts parts = new Parts(site.linked(), site.strings());
        Settings settings = site.settings();
        Trail trail = new Trail(parts);
        return new Frame(
                parts.text(settings.title()),
                settings.tagline().map(parts::text),
                settings.language(),
                trail.home(),
                settings.menus().header().map(items -> menu(items, site, parts)).orElseGet(() -> lists(site, trail)),
                ownPages(site, parts),
                feeds(site),
                settings.publisher().map(parts::text),
                settings.contact().map(parts::text),
                settings.funding().map(parts::text),
                settings.licence().map(licence -> parts.text(licence.name())),
                settings.licence()
                        .flatMap(Settings.Licence::url)
                        .map(Text::value)
                        .map(Address::outside));
    }

    private static List<Link> lists(Site site, Trail trail) {
        Stream<Link> kinds = Stream.of(EntryKind.values())
                .filter(kind -> kind != EntryKind.PAGE && hasAny(site, kind))
                .map(trail::list);
        Stream<Link> sources = site.content().references().isEmpty()
                ? Stream.empty()
                : Stream.of(Link.to("sources.html", site.strings().text("sources.title")));
        Stream<Link> drafts = site.pages().stream()
                .filter(page -> page.address().equals(Draft.ALL))
                .map(page -> Link.to(page.address(), page.title()));
        return Stream.of(kinds, sources, drafts).flatMap(links -> links).toList();
    }

    // A site whose content has no page of corrections gets one as soon as there is a correction.
    private static List<Link> ownPages(Site site, Parts parts) {
        List<Link> written = site.settings()
                .menus()
                .footer()
                .map(items -> menu(items, site, parts))
                .orElseGet(
                        () -> site.content().pages().stream().map(parts::link).toList());
        Stream<Link> made = site.pages().stream()
                .filter(page -> page.address().equals("corrections.html")
                        && page.entry().isEmpty())
                .map(page -> Link.to(page.address(), page.title()));
        return Stream.concat(written.stream(), made).toList();
    }

    private static List<Link> menu(List<Menus.Item> items, Site site, Parts parts) {
        return items.stream().map(item -> link(item, site, parts)).toList();
    }

    private static Link link(Menus.Item item, Site site, Parts parts) {
        String to = item.to().value();
        Optional<Entry> entry = site.content().entry(to);
        String address = entry.map(Entry::address).orElseGet(() -> Menus.lists().getOrDefault(to, to));
        Optional<String> words = item.words().map(parts::text);
        String title = words.or(() -> entry.map(Entry::title).map(parts::text))
                .or(() -> site.pages().stream()
                        .filter(page -> page.address().equals(address))
                        .map(SitePage::title)
                        .findFirst())
                .orElse(to);
        return Link.to(address, title);
    }

    private static boolean hasAny(Site site, EntryKind kind) {
        return site.content().entries().stream().anyMatch(entry -> entry.kind() == kind);
    }

    private static List<Link> feeds(Site site) {
        boolean isDated = site.content().entries().stream()
                .map(Entry::about)
                .anyMatch(about -> about.latest().isPresent());
        return isDated ? List.of(Link.to("feed.xml", site.strings().text("feed.title"))) : List.of();
    }
}
