package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.glossator.model.About;
import org.glossator.model.Entry;
import org.glossator.model.Event;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.source.Text;

/**
 * One entry of a feed.
 *
 * @param id what the entry is called for good
 * @param address where it is read, relative to the site's root
 * @param summary plain words; empty where the entry has none
 */
record AtomEntry(
        String id,
        String title,
        LocalDate updated,
        String address,
        Optional<String> language,
        Optional<String> author,
        String summary) {
    /** The entries that changed last, the newest first. */
    static List<AtomEntry> newest(Site site, int most) {
        List<Entry> entries = site.content().entries().stream()
                .filter(entry -> entry.about().latest().isPresent())
                .sorted(Comparator.comparing(AtomEntry::latest).reversed().thenComparing(Entry::address))
                .limit(most)
                .toList();
        Map<String, String> summaries = summaries(site, entries);
        return entries.stream()
                .map(entry -> of(
                        entry,
                        id(site, entry.kind().folder(), entry.slug()),
                        latest(entry),
                        summaries.getOrDefault(entry.slug(), "")))
                .toList();
    }

    private static LocalDate latest(Entry entry) {
        return entry.about().latest().orElseThrow();
    }

    /** What each entry says in short, by its slug: what its page says of itself, or an event's own text. */
    private static Map<String, String> summaries(Site site, List<Entry> entries) {
        Set<Entry> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(entries);
        Map<String, String> summaries = new HashMap<>();
        for (SitePage page : site.pages()) {
            page.entry().filter(wanted::contains).ifPresent(entry -> summaries.put(entry.slug(), page.description()));
        }
        for (Entry entry : entries) {
            if (entry instanceof Event event) {
                summaries.put(entry.slug(), site.plain(event.text()));
            }
        }
        return summaries;
    }

    /** Every correction of every entry, the newest first. */
    static List<AtomEntry> corrections(Site site) {
        return site.content().entries().stream()
                .flatMap(entry -> corrections(site, entry))
                .sorted(Comparator.comparing(AtomEntry::updated).reversed().thenComparing(AtomEntry::address))
                .toList();
    }

    // Corrections of one day are told apart by their order, since their words may still be mended.
    private static Stream<AtomEntry> corrections(Site site, Entry entry) {
        Map<LocalDate, Integer> sameDay = new HashMap<>();
        List<AtomEntry> found = new ArrayList<>();
        for (About.Change change : entry.about().changes()) {
            if (change.correction()) {
                LocalDate date = change.date().first();
                int number = sameDay.merge(date, 1, Integer::sum);
                String day = date.toString();
                String id = id(site, entry.kind().folder(), entry.slug(), day, String.valueOf(number));
                found.add(of(entry, id, date, change.note().value()));
            }
        }
        return found.stream();
    }

    private static AtomEntry of(Entry entry, String id, LocalDate day, String summary) {
        About about = entry.about();
        return new AtomEntry(
                id,
                entry.title().value(),
                day,
                entry.address(),
                about.language().map(Text::value),
                about.author().map(Text::value),
                summary);
    }

    /** A name-based UUID (RFC 4122, version 3) of what names a thing within the site, and of the site's title. */
    static String id(Site site, String... names) {
        String name = String.join("\n", names) + "\n" + site.settings().title().value();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
