package org.glossator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.Work;
import org.glossator.link.Linked;
import org.glossator.markdown.PlainText;
import org.glossator.markdown.Prose;
import org.glossator.model.Content;
import org.glossator.model.Settings;
import org.glossator.model.Term;

/**
 * The whole site as readers will meet it, before any format has rendered it.
 *
 * @param strings the words of the interface in the site's language
 * @param terms the terms by the addresses at which they are read
 * @param pages every page, sorted by address
 */
public record Site(Linked linked, Strings strings, List<SitePage> pages, Map<String, TermRow> terms) {
    Site(Linked linked, Strings strings, List<SitePage> pages) {
        this(linked, strings, pages, terms(new Parts(linked, strings)));
    }

    private static Map<String, TermRow> terms(Parts parts) {
        Map<String, TermRow> terms = new HashMap<>();
        parts.content().terms().forEach(term -> terms.put(term.address(), parts.row(term)));
        return terms;
    }

    public Content content() {
        return linked.content();
    }

    public Settings settings() {
        return content().settings();
    }

    /** The term that is read at an address. */
    public Optional<TermRow> term(String address) {
        return Optional.ofNullable(terms.get(address));
    }

    /** The sources in the words of CSL, in the order written. */
    public List<Work> works() {
        return content().references().stream().map(Cites::work).toList();
    }

    /** The terms that texts mention, by the slugs of the entries whose texts they are. */
    public Map<String, List<Term>> mentioned() {
        Map<String, List<Term>> mentioned = new HashMap<>();
        for (Term term : content().terms()) {
            linked.mentionsOf(term.slug())
                    .forEach(mention -> mentioned
                            .computeIfAbsent(mention.entry().slug(), slug -> new ArrayList<>())
                            .add(term));
        }
        return mentioned;
    }

    /** A text of the content in plain words. */
    public String plain(Prose prose) {
        return PlainText.of(linked.document(prose));
    }

    /**
     * The whole address under which a page or a file is published; empty where the site's own address is not known.
     *
     * @param address relative to the site's root; {@code index.html} at its end is left out
     */
    public Optional<String> url(String address) {
        return settings().address().map(new Address(address)::url);
    }
}
