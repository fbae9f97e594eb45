package org.glossator.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.glossator.markdown.Block;
import org.glossator.markdown.Inline;
import org.glossator.markdown.Prose;
import org.glossator.model.Article;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Event;
import org.glossator.model.Explainer;
import org.glossator.model.Page;
import org.glossator.model.Term;
import org.glossator.source.Diagnostic;
import org.glossator.source.Span;

/**
 * Leads what an author wrote as the target of a link to its place: an entry by its slug or by its file, a heading, a picture,
 * another site. Safe to share between threads.
 *
 * <p>The place of a link is found only where a fault needs it, since nearly every link leads somewhere.
 */
final class Resolver {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Content content;
    private final Suggestions suggestions;
    private final DeadEnds deadEnds;
    private final Map<String, Entry> byFile = new HashMap<>();
    /** Files that hold many things and have a page together. */
    private final Map<String, String> lists = new HashMap<>();

    private final Map<String, Set<String>> anchors = new HashMap<>();

    /**
     * Where a link leads, or why it leads nowhere.
     *
     * @param entry the entry that it leads to, if it is one
     */
    record Target(
            Optional<String> address, Inline.Relation relation, Optional<Entry> entry, Optional<Diagnostic> fault) {
        static Target to(String address, Inline.Relation relation) {
            return new Target(Optional.of(address), relation, Optional.empty(), Optional.empty());
        }

        static Target to(Entry entry, String anchor) {
            Inline.Relation relation = entry instanceof Term ? Inline.Relation.TERM : Inline.Relation.ENTRY;
            String address = anchor.isEmpty() ? entry.address() : entry.address() + "#" + anchor;
            return new Target(Optional.of(address), relation, Optional.of(entry), Optional.empty());
        }

        /** Nowhere, for a reason that is told at another place. */
        static final Target TOLD =
                new Target(Optional.empty(), Inline.Relation.ENTRY, Optional.empty(), Optional.empty());

        static Target nowhere(Diagnostic fault) {
            return new Target(Optional.empty(), Inline.Relation.ENTRY, Optional.empty(), Optional.of(fault));
        }
    }

    Resolver(Content content) {
        this.content = content;
        this.suggestions = new Suggestions(content);
        this.deadEnds = new DeadEnds(content, suggestions);
        for (Entry entry : content.entries()) {
            anchors.putIfAbsent(entry.slug(), headingIds(entry));
            if (!(entry instanceof Event)) {
                byFile.put(entry.about().place().file().path(), entry);
            }
        }
        content.events().forEach(event -> lists.put(event.about().place().file().path(), "timeline.html"));
        content.references().forEach(source -> lists.put(source.place().file().path(), "sources.html"));
    }

    /** {@code [[slug]]} or {@code [[slug#heading]]}. */
    Target entryLink(String written, Supplier<Span> place) {
        int hash = written.indexOf('#');
        String slug = hash < 0 ? written : written.substring(0, hash);
        Optional<Entry> entry = content.entry(slug);
        boolean toldOnce =
                content.misnamed(slug).isPresent() || content.drafts().containsKey(slug);
        if (entry.isEmpty() && toldOnce) {
            // That its file's name is wrong, or that it is a draft, is told there, not at every place that names it.
            return Target.TOLD;
        } else if (entry.isEmpty()) {
            return Target.nowhere(deadEnds.entry(slug, place.get()));
        }
        return toEntry(entry.get(), hash < 0 ? "" : written.substring(hash + 1), place);
    }

    /** The target of {@code [words](target)} in the text of an entry's file. */
    Target link(String target, String fromFile, Optional<Entry> from, Supplier<Span> place) {
        Optional<String> scheme = scheme(target);
        if (scheme.isPresent()) {
            return SCHEMES.contains(scheme.get())
                    ? Target.to(target, Inline.Relation.OUTSIDE)
                    : new Target(Optional.empty(), Inline.Relation.OUTSIDE, Optional.empty(), Optional.empty());
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : decoded(target.substring(hash + 1));
        Optional<Entry> entry =
                path.isEmpty() ? from : inContent(path, fromFile).map(byFile::get);
        if (entry.isPresent() && !target.equals("#") && !target.isEmpty()) {
            return toEntry(entry.get(), anchor, place);
        }
        return inContent(path, fromFile)
                .map(lists::get)
                .or(() -> picture(path, fromFile))
                .map(file -> Target.to(file, Inline.Relation.ENTRY))
                .orElseGet(() -> isDraft(path, fromFile) ? Target.TOLD : Target.nowhere(deadEnds.path(path, place)));
    }

    private boolean isDraft(String path, String fromFile) {
        Optional<String> file = inContent(path, fromFile);
        return content.drafts().values().stream()
                .anyMatch(draft -> file.filter(draft.file().path()::equals).isPresent());
    }

    /** The address of a picture below {@code media/}. */
    Optional<String> picture(String target, String fromFile) {
        return inContent(target, fromFile)
                .filter(path -> path.startsWith("content/media/"))
                .map(path -> path.substring("content/".length()))
                .filter(path -> content.media().containsKey(path.substring("media/".length())));
    }

    DeadEnds deadEnds() {
        return deadEnds;
    }

    private Target toEntry(Entry entry, String anchor, Supplier<Span> place) {
        Set<String> known = anchors.getOrDefault(entry.slug(), Set.of());
        if (anchor.isEmpty() || known.contains(anchor)) {
            return Target.to(entry, anchor);
        }
        return Target.nowhere(LinkRules.DEAD_ANCHOR
                .at(place.get(), "\"" + entry.slug() + "\" has no heading \"" + anchor + "\"")
                .mendedBy(suggestions.heading(anchor, known)));
    }

    static Optional<String> scheme(String target) {
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        boolean present = colon > 0 && (slash < 0 || colon < slash);
        return present ? Optional.of(target.substring(0, colon).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    // Paths are resolved as names alone: whether a file is there is known from what was read, so none can lead outside.
    private static Optional<String> inContent(String path, String fromFile) {
        Deque<String> folders = new ArrayDeque<>(List.of(fromFile.split("/")));
        folders.removeLast();
        for (String name : path.split("/", -1)) {
            String decoded = decoded(name);
            if (decoded.equals("..")) {
                folders.removeLast();
                if (folders.isEmpty()) {
                    return Optional.empty();
                }
            } else if (!decoded.equals(".")) {
                folders.addLast(decoded);
            }
        }
        return Optional.of(String.join("/", folders));
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }

    // Only the text that a page is about bears anchors.
    private static Set<String> headingIds(Entry entry) {
        return body(entry).stream()
                .flatMap(prose -> prose.document().headings().stream())
                .map(Block.Heading::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Prose> body(Entry entry) {
        if (entry instanceof Article article) {
            return Optional.of(article.body());
        } else if (entry instanceof Explainer explainer) {
            return Optional.of(explainer.body());
        } else if (entry instanceof Page page) {
            return Optional.of(page.body());
        }
        return entry instanceof Term term ? Optional.of(term.body()) : Optional.empty();
    }
}
