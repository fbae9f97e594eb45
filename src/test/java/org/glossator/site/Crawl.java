package org.glossator.site;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A walk along all links of a site, from a page of its on; it notes every link that leads nowhere. */
final class Crawl {
    private static final List<String> OUTSIDE = List.of("https", "http", "mailto");
    private static final List<String> ATTRIBUTES = List.of("href", "src", "cite", "poster", "data", "action");

    private final URI root;
    private final Door door;
    private final Map<URI, Optional<byte[]>> fetched = new HashMap<>();
    private final Map<URI, Document> pages = new TreeMap<>();
    private final Deque<URI> waiting = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();

    private Crawl(URI root, Door door) {
        // Java knows file:///x/ and file:/x/ as two addresses, and makes the second of both.
        this.root = root.resolve(".");
        this.door = door;
    }

    /** Where bytes are got from. */
    interface Door {
        /** The bytes at an address without fragment; empty where there is nothing. */
        Optional<byte[]> bytes(URI address) throws IOException, InterruptedException;
    }

    /** Walks from some pages on through everything that is below the root. */
    static Crawl through(URI root, Door door, String... starts) throws IOException, InterruptedException {
        Crawl crawl = new Crawl(root, door);
        for (String start : starts) {
            crawl.enter(crawl.root.resolve(start));
        }
        while (!crawl.waiting.isEmpty()) {
            crawl.visit(crawl.waiting.remove());
        }
        return crawl;
    }

    /** Links and anchors that lead nowhere, and ids that stand twice, a line each. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Every address below the root that a link leads to and that is there, relative to the root. */
    NavigableSet<String> reached() {
        NavigableSet<String> reached = new TreeSet<>();
        fetched.forEach((address, bytes) -> {
            if (bytes.isPresent()) {
                reached.add(root.relativize(address).getPath());
            }
        });
        return reached;
    }

    /** Every page on the way, by its address. */
    Map<URI, Document> pages() {
        return pages;
    }

    private Optional<byte[]> enter(URI address) throws IOException, InterruptedException {
        if (!fetched.containsKey(address)) {
            Optional<byte[]> bytes = door.bytes(address);
            fetched.put(address, bytes);
            if (bytes.isPresent() && address.getPath().endsWith(".html")) {
                pages.put(address, Jsoup.parse(new String(bytes.get(), StandardCharsets.UTF_8)));
                waiting.add(address);
            }
        }
        return fetched.getOrDefault(address, Optional.empty());
    }

    private void visit(URI address) throws IOException, InterruptedException {
        Document page = Objects.requireNonNull(pages.get(address));
        String name = root.relativize(address).getPath();
        NavigableSet<String> ids = new TreeSet<>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                faults.add(name + ": the id " + element.id() + " stands twice");
            }
        }
        for (String attribute : ATTRIBUTES) {
            for (Element element : page.getElementsByAttribute(attribute)) {
                follow(address, name, element.attr(attribute));
            }
        }
    }

    private void follow(URI page, String name, String link) throws IOException, InterruptedException {
        Optional<URI> target = target(page, link);
        if (target.isEmpty()) {
            faults.add(name + ": " + link + " is not an address");
            return;
        }
        URI bare = withoutFragment(target.get());
        boolean isInside = bare.toString().startsWith(root.toString());
        if (!isInside && !leadsToTheWeb(bare)) {
            faults.add(name + ": " + link + " leads out of the site");
        } else if (isInside && enter(bare).isEmpty()) {
            faults.add(name + ": " + link + " leads nowhere");
        } else if (isInside && !hasAnchor(bare, target.get().getFragment())) {
            faults.add(name + ": " + link + " leads to no anchor");
        }
    }

    private boolean leadsToTheWeb(URI address) {
        boolean isSameHost = address.getHost() != null && address.getHost().equals(root.getHost());
        return OUTSIDE.contains(address.getScheme()) && !isSameHost;
    }

    private boolean hasAnchor(URI bare, @Nullable String fragment) {
        if (fragment == null) {
            return true;
        }
        Document page = pages.get(bare);
        return page != null && !fragment.isEmpty() && page.getElementById(fragment) != null;
    }

    private static Optional<URI> target(URI page, String link) {
        try {
            return Optional.of(page.resolve(link.isEmpty() ? page.getPath() : link));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }
}
