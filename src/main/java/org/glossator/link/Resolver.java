package org.glossator.link;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.markdown.Block;
import org.glossator.markdown.Inline;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Term;
import org.glossator.source.Diagnostic;
import org.glossator.source.Nearest;
import org.glossator.source.Span;

/**
 * Leads what an author wrote as the target of a link to its place: an entry by its slug or by its file, a heading, a picture,
 * another site. Safe to share between threads.
 */
final class Resolver {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Content content;
    private final Map<String, Entry> byFile = new HashMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();

    /** Where a link leads, or why it leads nowhere. */
    record Target(Optional<String> address, Inline.Relation relation, Optional<Diagnostic> fault) {
        static Target to(String address, Inline.Relation relation) {
            return new Target(Optional.of(address), relation, Optional.empty());
        }

        static Target nowhere(Diagnostic fault) {
            return new Target(Optional.empty(), Inline.Relation.ENTRY, Optional.of(fault));
        }
    }

    Resolver(Content content) {
        this.content = content;
        for (Entry entry : content.entries()) {
            byFile.putIfAbsent(entry.about().place().file().path(), entry);
            anchors.computeIfAbsent(entry.slug(), slug -> new HashSet<>()).addAll(headingIds(entry));
        }
    }

    Optional<Entry> entry(String slug) {
        return content.entry(slug);
    }

    /** {@code [[slug]]} or {@code [[slug#heading]]}. */
    Target entryLink(String written, Span place) {
        int hash = written.indexOf('#');
        String slug = hash < 0 ? written : written.substring(0, hash);
        Optional<Entry> entry = content.entry(slug);
        if (entry.isEmpty()) {
            return Target.nowhere(LinkRules.DEAD_LINK
                    .at(place, "there is no entry called \"" + slug + "\"")
                    .mendedBy(meant(slug, content.slugs(), "")));
        }
        return toEntry(entry.get(), hash < 0 ? "" : written.substring(hash + 1), place);
    }

    /** The target of {@code [words](target)} in the text of an entry's file. */
    Target link(String target, String fromFile, Optional<Entry> from, Span place) {
        Optional<String> scheme = scheme(target);
        if (scheme.isPresent()) {
            return SCHEMES.contains(scheme.get())
                    ? Target.to(target, Inline.Relation.OUTSIDE)
                    : new Target(Optional.empty(), Inline.Relation.OUTSIDE, Optional.empty());
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        if (path.isEmpty() && from.isPresent()) {
            return toEntry(from.get(), anchor, place);
        }
        Optional<Entry> entry = inContent(path, fromFile).map(byFile::get);
        if (entry.isPresent()) {
            return toEntry(entry.get(), anchor, place);
        }
        Optional<String> picture = picture(path, fromFile);
        return picture.map(file -> Target.to(file, Inline.Relation.ENTRY)).orElseGet(() -> Target.nowhere(deadPath(path, place)));
    }

    /** The address of a picture below {@code media/}. */
    Optional<String> picture(String target, String fromFile) {
        return inContent(target, fromFile)
                .filter(path -> path.startsWith("content/media/"))
                .map(path -> path.substring("content/".length()))
                .filter(path -> content.media().containsKey(path.substring("media/".length())));
    }

    Diagnostic missingPicture(String target, Span place) {
        boolean elsewhere = scheme(target).isPresent() || target.startsWith("//");
        return elsewhere
                ? LinkRules.MISSING_PICTURE
                        .at(place, "this picture lies on another site, and pages load nothing from elsewhere")
                        .mendedBy("save it in content/media, if its licence allows, and write ../media/ and its name")
                : LinkRules.MISSING_PICTURE
                        .at(place, "there is no picture \"" + target + "\"")
                        .mendedBy(meant(target.substring(target.lastIndexOf('/') + 1), content.media().keySet(), "../media/"));
    }

    Diagnostic unknownSource(String key, Span place) {
        return LinkRules.UNKNOWN_SOURCE
                .at(place, "there is no source called \"" + key + "\"")
                .mendedBy(Nearest.to(key, content.byKey().keySet())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("add it to content/sources.yaml"));
    }

    private Target toEntry(Entry entry, String anchor, Span place) {
        Inline.Relation relation = entry instanceof Term ? Inline.Relation.TERM : Inline.Relation.ENTRY;
        if (anchor.isEmpty()) {
            return Target.to(entry.address(), relation);
        }
        Set<String> known = anchors.getOrDefault(entry.slug(), Set.of());
        if (!known.contains(anchor)) {
            return Target.nowhere(LinkRules.DEAD_ANCHOR
                    .at(place, "\"" + entry.slug() + "\" has no heading \"" + anchor + "\"")
                    .mendedBy(meant(anchor, known, "")));
        }
        return Target.to(entry.address() + "#" + anchor, relation);
    }

    private static Diagnostic deadPath(String path, Span place) {
        return LinkRules.DEAD_LINK
                .at(place, "there is nothing at \"" + path + "\"")
                .mendedBy("write [[slug]] with the name of an entry, or the path to its file in content/");
    }

    private static String meant(String written, Collection<String> candidates, String before) {
        return Nearest.to(written, candidates)
                .map(near -> "did you mean \"" + before + near + "\"?")
                .orElse(candidates.isEmpty() ? "remove the link, or write what it leads to" : "see how it is spelt");
    }

    private static Optional<String> scheme(String target) {
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        boolean present = colon > 0 && (slash < 0 || colon < slash);
        return present ? Optional.of(target.substring(0, colon).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    // Paths are resolved as names alone: whether a file is there is known from what was read, so none can lead outside.
    private static Optional<String> inContent(String path, String fromFile) {
        try {
            URI resolved = new URI(null, null, "/" + fromFile, null).resolve(new URI(path)).normalize();
            return Optional.of(resolved.getPath()).filter(found -> found.startsWith("/content/")).map(found -> found.substring(1));
        } catch (java.net.URISyntaxException | IllegalArgumentException notAPath) {
            return Optional.empty();
        }
    }

    private static List<String> headingIds(Entry entry) {
        return entry.texts().stream()
                .flatMap(prose -> prose.document().headings().stream())
                .map(Block.Heading::id)
                .toList();
    }
}
