package org.glossator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One page, looked at for what no page may hold and for what every page must. */
record Markup(Document page) {
    private static final String LOADED = "[src], [srcset], [poster], object, embed, iframe,"
            + " link[rel~=stylesheet|icon|preload|prefetch|preconnect|manifest]";
    private static final List<String> ADDRESSES = List.of("src", "srcset", "poster", "href", "data");
    private static final String BANNED =
            "script:not([type=application/ld+json], [src$=assets/site.js], [src$=assets/search.js]), style, [style], base,"
                    + " template, object, embed, iframe, frame, form:not(.filters, .search), svg:not(.drawing, .drawing svg), .drawing :not(svg, rect, line, circle, text, tspan, a), math, [srcdoc]";
    private static final List<String> NEEDED = List.of(
            "html[lang]",
            "head > title",
            "meta[name=description][content~=\\S]",
            "main#main",
            "h1",
            "a[href=#main]",
            "link[rel=stylesheet]",
            "script[type=application/ld+json]");

    static Markup of(Path file) {
        try {
            return new Markup(Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a browser would fetch from another host at once. */
    List<String> fetchedElsewhere() {
        return page.select(LOADED).stream()
                .filter(element -> element.attributes().asList().stream().anyMatch(Markup::isElsewhere))
                .map(Element::outerHtml)
                .toList();
    }

    /** Scripts, styles, frames and whatever else could run or load something. */
    List<String> banned() {
        List<String> banned = new ArrayList<>(
                page.select(BANNED).stream().map(Element::outerHtml).toList());
        for (Element element : page.getAllElements()) {
            boolean hears = element.attributes().asList().stream()
                    .anyMatch(each -> each.getKey().startsWith("on"));
            if (hears || element.attr("href").strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                banned.add(element.outerHtml());
            }
        }
        return banned;
    }

    /** What is wrong with the policy of the page, or stands before it and so is not bound by it. */
    List<String> policyFaults() {
        Elements head = page.head().children();
        Elements policies = head.select("meta[http-equiv=Content-Security-Policy]");
        String policy = policies.attr("content");
        String withoutOwnScripts = policy.replace("; script-src 'self' file:;", ";");
        if (!policy.startsWith("default-src 'none';") || withoutOwnScripts.matches(".*(script|unsafe|http|\\*).*")) {
            return List.of("its policy is \"" + policy + "\"");
        }
        return head.subList(0, head.indexOf(policies.first())).stream()
                .filter(element -> !element.normalName().equals("meta"))
                .map(Element::outerHtml)
                .toList();
    }

    /** What a page lacks, as selectors. */
    List<String> missing() {
        return NEEDED.stream()
                .filter(selector -> page.select(selector).size() != 1)
                .toList();
    }

    /** Every piece of text that a reader without scripts is meant to see, markup left out. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        Element body = page.body().clone();
        // Drawings repeat a table or a list, and a cell its column's head where a narrow window shows no heads.
        body.select("[hidden], [aria-hidden=true], .whose").remove();
        for (Element element : body.getAllElements()) {
            element.textNodes().forEach(node -> texts.add(node.text()));
        }
        return texts;
    }

    private static boolean isElsewhere(Attribute attribute) {
        return ADDRESSES.contains(attribute.getKey()) && attribute.getValue().contains("//");
    }
}
