package org.glossator.link;

import java.util.Optional;
import java.util.function.Supplier;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Span;

/** Says of what leads nowhere why, and what was probably meant. */
record DeadEnds(Content content, Suggestions suggestions) {
    // Only the name is mended, not the words behind it.
    Diagnostic entry(String slug, Span place) {
        Optional<Diagnostic> turned = turned(slug, place);
        if (turned.isPresent()) {
            return turned.get();
        }
        Diagnostic fault = LinkRules.DEAD_LINK
                .at(place, slug.isEmpty() ? "this link names no entry" : "there is no entry called \"" + slug + "\"")
                .mendedBy(suggestions.entry(slug));
        return suggestions
                .only(slug)
                .filter(meant -> place.text().startsWith(slug))
                .map(meant -> fault.mendedBy(place.file().span(place.start(), place.start() + slug.length()), meant))
                .orElse(fault);
    }

    private Optional<Diagnostic> turned(String words, Span place) {
        String whole = place.text();
        String slug = whole.substring(whole.indexOf('|') + 1).strip();
        if (!whole.startsWith(words + "|") || content.entry(slug).isEmpty()) {
            return Optional.empty();
        }
        String right = slug + "|" + words;
        return Optional.of(LinkRules.DEAD_LINK
                .at(place, "the entry's name stands before the sign |, the words behind it")
                .mendedBy("write [[" + right + "]]")
                .mendedBy(place, right));
    }

    Diagnostic picture(String target, Supplier<Span> place) {
        if (target.contains("\\") || target.startsWith("file:")) {
            return LinkRules.MISSING_PICTURE
                    .at(place.get(), "this picture lies on your own computer, where no reader can see it")
                    .mendedBy("copy it into content/media, and write ../media/ and its name");
        }
        boolean elsewhere = Resolver.scheme(target).isPresent() || target.startsWith("//");
        return elsewhere
                ? LinkRules.MISSING_PICTURE
                        .at(place.get(), "this picture lies on another site, and pages load nothing from elsewhere")
                        .mendedBy("save it in content/media, if its licence allows, and write ../media/ and its name")
                : LinkRules.MISSING_PICTURE
                        .at(place.get(), "there is no picture \"" + target + "\"")
                        .mendedBy(suggestions.picture(target));
    }

    Diagnostic source(String key, Supplier<Span> place) {
        String message = key.isEmpty() ? "this citation names no source" : "there is no source called \"" + key + "\"";
        Span written = place.get();
        Diagnostic fault = LinkRules.UNKNOWN_SOURCE.at(written, message).mendedBy(suggestions.source(key));
        return suggestions
                .sourceMeant(key)
                .filter(meant -> written.text().equals(key))
                .map(meant -> fault.mendedBy(written, meant))
                .orElse(fault);
    }

    Diagnostic path(String path, Supplier<Span> place) {
        return path.isEmpty()
                ? LinkRules.DEAD_LINK
                        .at(place.get(), "this link has no address")
                        .mendedBy("write it between the round brackets")
                : LinkRules.DEAD_LINK
                        .at(
                                place.get(),
                                path.startsWith("www.")
                                        ? "the beginning of this address is missing"
                                        : "there is nothing at \"" + path + "\"")
                        .mendedBy(suggestions.path(path));
    }
}
