package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.glossator.page.Frame;
import org.glossator.page.HomeView;
import org.glossator.page.Link;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.page.Source;
import org.glossator.page.View;

/**
 * Says in schema.org's words, as JSON-LD, what a page is and what it is about.
 *
 * <p>Addresses are given only where it is known under which address the site is published.
 */
record LinkedData(Site site, Frame frame) {
    /** JSON that can stand in a script element of HTML as it is. */
    String of(SitePage page, View view) {
        List<Consumer<Json>> graph = new ArrayList<>();
        graph.add(view instanceof HomeView ? this::site : json -> page(json, page, view));
        if (!page.trail().isEmpty()) {
            graph.add(json -> breadcrumbs(json, page));
        }
        byte[] json = Json.document(document -> document.field("@context", "https://schema.org")
                .objects("@graph", graph, (node, write) -> write.accept(node)));
        return new String(json, StandardCharsets.UTF_8).stripTrailing();
    }

    private void site(Json json) {
        json.field("@type", "WebSite")
                .field("name", frame.title())
                .field("description", frame.tagline())
                .field("inLanguage", frame.language())
                .field("license", frame.licenceUrl().or(frame::licence));
        identify(json, "index.html");
        frame.publisher().ifPresent(name -> json.object("publisher", party -> named(party, "Organization", name)));
    }

    private void page(Json json, SitePage page, View view) {
        Subject subject = new Subject(site, page);
        subject.type(json, view);
        json.field("name", page.title())
                .field("description", page.description())
                .field("inLanguage", page.language().orElse(frame.language()))
                .field("dateModified", page.updated())
                .field("license", frame.licenceUrl().or(frame::licence));
        identify(json, page.address());
        json.object("isPartOf", whole -> {
            named(whole, "WebSite", frame.title());
            identify(whole, "index.html");
        });
        people(json, page);
        subject.write(json, view);
        json.objects("citation", view.sources(), (work, source) -> work(work, source.source()));
    }

    private void people(Json json, SitePage page) {
        page.entry()
                .flatMap(entry -> entry.about().author())
                .ifPresent(name -> json.object("author", person -> named(person, "Person", name.value())));
        frame.publisher().ifPresent(name -> json.object("publisher", party -> named(party, "Organization", name)));
    }

    private static void work(Json json, Source source) {
        json.field("@type", "CreativeWork")
                .field("name", source.title())
                .field("author", Optional.of(source.authors()).filter(names -> !names.isEmpty()))
                .field("datePublished", source.issued().map(when -> when.iso()))
                .field("url", source.url());
    }

    private void breadcrumbs(Json json, SitePage page) {
        List<Link> steps = new ArrayList<>(page.trail());
        steps.add(Link.to(page.address(), page.title()));
        json.field("@type", "BreadcrumbList")
                .objects(
                        "itemListElement",
                        IntStream.range(0, steps.size()).boxed().toList(),
                        (step, at) -> step(step, steps.get(at), at + 1));
    }

    private void step(Json json, Link link, int position) {
        json.field("@type", "ListItem")
                .field("position", position)
                .field("name", link.title())
                .field("item", site.url(link.address().path()));
    }

    private void identify(Json json, String address) {
        Optional<String> url = site.url(address);
        json.field("@id", url).field("url", url);
    }

    static void named(Json json, String type, String name) {
        json.field("@type", type).field("name", name);
    }
}
