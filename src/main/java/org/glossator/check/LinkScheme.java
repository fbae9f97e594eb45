package org.glossator.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.glossator.markdown.Inline;
import org.glossator.model.Article;
import org.glossator.model.Content;
import org.glossator.model.Reference;
import org.glossator.model.Settings;
import org.glossator.source.Diagnostic;
import org.glossator.source.Nearest;
import org.glossator.source.Rule;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** A link begins with something else than the few schemes that are safe. */
final class LinkScheme implements Check {
    private static final Rule RULE = Rule.error("link-scheme");
    private static final List<String> WEB = List.of("https", "http");
    private static final List<String> LINKS = List.of("https", "http", "mailto");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Stream<Diagnostic> links = Passages.all(content, Inline.Link.class)
                .flatMap(found -> inText(
                        found.inline().target(),
                        () -> found.prose()
                                .part(found.inline().start(), found.inline().end())));
        Stream<Diagnostic> pictures = Passages.all(content, Inline.Picture.class)
                .filter(found -> !isOnOwnDisk(Scheme.of(found.inline().target())))
                .flatMap(found -> inText(
                        found.inline().target(),
                        () -> found.prose()
                                .part(found.inline().start(), found.inline().end())));
        return Stream.of(links, pictures, fields(content).flatMap(LinkScheme::inField))
                .flatMap(faults -> faults);
    }

    private static Stream<Text> fields(Content content) {
        return Stream.of(
                        content.articles().stream().map(Article::url),
                        content.references().stream().map(Reference::url),
                        content.settings().licence().stream().map(Settings.Licence::url))
                .flatMap(urls -> urls)
                .flatMap(Optional::stream);
    }

    private static Stream<Diagnostic> inText(String target, Supplier<Span> place) {
        String scheme = Scheme.of(target);
        return scheme.isEmpty() || LINKS.contains(scheme)
                ? Stream.empty()
                : Stream.of(fault(scheme, LINKS, place.get()));
    }

    private static Stream<Diagnostic> inField(Text url) {
        String scheme = Scheme.of(url.value());
        return WEB.contains(scheme) ? Stream.empty() : Stream.of(fault(scheme, WEB, url.place()));
    }

    // A drive of Windows, or what a browser shows for a file of one's own; a missing picture says it itself.
    private static boolean isOnOwnDisk(String scheme) {
        return scheme.length() == 1 || scheme.equals("file");
    }

    private static Diagnostic fault(String scheme, List<String> allowed, Span place) {
        if (isOnOwnDisk(scheme)) {
            return RULE.at(place, "this leads to a file on your own computer, where no reader can open it")
                    .mendedBy("write the address at which it stands on the web: https://…");
        }
        String mend = Nearest.to(scheme, allowed)
                .map(meant -> "did you mean \"" + meant + ":\"?")
                .orElse("begin it with one of: " + String.join(":, ", allowed) + ":");
        String message = scheme.isEmpty() || scheme.equals("//")
                ? "this is not a whole address: its beginning is missing"
                : "a link may not begin with \"" + scheme + ":\"";
        return RULE.at(place, message).mendedBy(mend);
    }
}
