package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.link.Linked;
import org.glossator.markdown.PlainText;
import org.glossator.markdown.Prose;
import org.glossator.model.Content;
import org.glossator.model.Settings;

/**
 * The whole site as readers will meet it, before any format has rendered it.
 *
 * @param strings the words of the interface in the site's language
 * @param pages every page, sorted by address
 */
public record Site(Linked linked, Strings strings, List<SitePage> pages) {
    public Content content() {
        return linked.content();
    }

    public Settings settings() {
        return content().settings();
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
