package org.glossator.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.source.Text;

/**
 * What a site's settings put into the menus of its pages.
 *
 * @param header in the head of every page; empty where the usual links shall stand there
 * @param footer in the foot of every page, likewise
 */
public record Menus(Optional<List<Item>> header, Optional<List<Item>> footer) {
    /** The menus of a site that says nothing of them. */
    public static final Menus USUAL = new Menus(Optional.empty(), Optional.empty());

    /**
     * A link in a menu.
     *
     * @param to an entry's slug, the name of a list, or an address of another site
     * @param words what is written there; the title of the page where nothing else is said
     */
    public record Item(Text to, Optional<Text> words) {
        public boolean isOutside() {
            return to.value().indexOf(':') >= 0 || to.value().startsWith("//");
        }
    }

    public Menus {
        header = header.map(List::copyOf);
        footer = footer.map(List::copyOf);
    }

    /** The pages that every site has, by the names under which menus know them. */
    public static Map<String, String> lists() {
        Map<String, String> lists = new TreeMap<>();
        Stream.of("explainers", "articles", "claims", "glossary")
                .forEach(folder -> lists.put(folder, folder + "/index.html"));
        Stream.of("timeline", "coverage", "sources", "search").forEach(name -> lists.put(name, name + ".html"));
        lists.put("home", "index.html");
        return lists;
    }

    /** The links of all menus. */
    public Stream<Item> items() {
        return Stream.of(header, footer).flatMap(Optional::stream).flatMap(List::stream);
    }
}
