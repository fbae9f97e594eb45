package org.glossator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.glossator.model.Entry;

/**
 * One page of the site: what lists, feeds and search engines need to know of it, and what it shows.
 *
 * @param address where it is published, relative to the site's root, such as {@code claims/x.html}
 * @param template the name of the template that shows it, without folder and ending, such as {@code claim}
 * @param title as lists and the browser show it, in plain words
 * @param description one or two sentences in plain words; never empty
 * @param language the BCP 47 tag of the entry's language where it differs from the site's
 * @param trail the pages above it, from the home page downwards
 * @param updated the latest day of which the entry itself speaks
 * @param entry the entry that has this page to itself; empty for lists and for pages of the interface
 * @param listed whether sitemap and search may name it; not so for the page of errors and for old addresses
 * @param view makes what the template shows; pure, may be asked on any thread and more than once
 */
public record SitePage(
        String address,
        String template,
        String title,
        String description,
        Optional<String> language,
        List<Link> trail,
        Optional<LocalDate> updated,
        Optional<Entry> entry,
        boolean listed,
        Supplier<View> view) {
    /** The same page, left out of lists. */
    SitePage unlisted() {
        return new SitePage(address, template, title, description, language, trail, updated, entry, false, view);
    }
}
