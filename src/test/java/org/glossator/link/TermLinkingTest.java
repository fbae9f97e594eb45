package org.glossator.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.glossator.markdown.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a text a glossary term becomes a link. */
class TermLinkingTest {
    @TempDir
    private Path folder;

    @Test
    void linksTheFirstMentionInEachSection() {
        assertThat(site().term("nato", "NATO", "forms: [the alliance]")
                        .linked("NATO, the alliance, NATO.\n\nNATO\n\n## NATO\n\nThe alliance.\n\n### More\n\nNATO"))
                .isEqualTo("""
                    {→ glossary/nato.html | NATO}, the alliance, NATO.
                    NATO
                    heading 2 #nato NATO
                    {→ glossary/nato.html | The alliance}.
                    heading 3 #more More
                    {→ glossary/nato.html | NATO}\
                    """);
    }

    @Test
    void linksInListsQuotationsNotesAndTheBodiesOfTables() {
        assertThat(site().term("a", "apple")
                        .term("b", "berry")
                        .term("c", "cherry")
                        .term("d", "damson")
                        .linked("- apple\n- berry\n\n> cherry apple\n\n> [!TIP]\n> berry damson\n\n"
                                + "## x\n\n| apple |\n|---|\n| apple |\n| berry apple |"))
                .isEqualTo("""
                    bullets
                      item
                        {→ glossary/a.html | apple}
                      item
                        {→ glossary/b.html | berry}
                    quotation
                      {→ glossary/c.html | cherry} apple
                    note TIP
                      berry {→ glossary/d.html | damson}
                    heading 2 #x x
                    table [NONE]
                      apple
                      {→ glossary/a.html | apple}
                      {→ glossary/b.html | berry} apple\
                    """);
    }

    @Test
    void takesTheFootnotesForASectionOfTheirOwn() {
        assertThat(site().term("a", "apple").linked("An apple.[^1][^2]\n\n[^1]: An apple.\n[^2]: An apple."))
                .isEqualTo("""
                    An {→ glossary/a.html | apple}.{footnote 1}{footnote 2}
                    footnote 1
                      An {→ glossary/a.html | apple}.
                    footnote 2
                      An apple.\
                    """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# NATO",
                "NATO\n====",
                "[about NATO](https://a.example)",
                "<https://NATO.example>",
                "`NATO`",
                "    NATO",
                "```\nNATO\n```",
                "[[other|NATO]]",
                "![NATO](../media/a.png)",
                "\\NATO",
                "| NATO |\n|---|"
            })
    void leavesHeadingsLinksAndCodeAlone(String markdown) {
        Glossed site = site().term("nato", "NATO").page("other", "x").with("media/a.png", "x");
        assertThat(site.linked(markdown)).doesNotContain("nato.html");
        assertThat(site.linked(markdown + "\n\nNATO")).contains("{→ glossary/nato.html | NATO}");
    }

    @Test
    void doesNotLinkATermToItself() {
        Glossed site = site().term("treaty", "treaty")
                .with(
                        "glossary/nato.md",
                        "---\n"
                                + "term: NATO\n"
                                + "category: concept\n"
                                + "short: A treaty.\n"
                                + "---\n"
                                + "NATO rests on a treaty, the NATO treaty.\n");
        assertThat(site.shown("nato")).isEqualTo("NATO rests on a {→ glossary/treaty.html | treaty}, the NATO treaty.");
    }

    @Test
    void linksWhereItIsTold() {
        Glossed site = site().term("nato", "NATO").term("eu", "European Union", "forms: [EU]");
        assertThat(site.linked("[[nato]] and NATO and [[nato|the pact]]. Then EU."))
                .isEqualTo("{→ glossary/nato.html | NATO} and NATO and {→ glossary/nato.html | the pact}."
                        + " Then {→ glossary/eu.html | EU}.");
        assertThat(site.linked("[the pact](../glossary/nato.md) and NATO"))
                .isEqualTo("{→ glossary/nato.html | the pact} and NATO");
    }

    @Test
    void doesNotLinkWhereItIsForbidden() {
        Glossed site =
                site().term("war", "war").term("aggression", "aggression").term("woa", "war of aggression");
        assertThat(bare(site, "\\war and war, non-\\aggression")).isEqualTo("war and {war}, non-aggression");
        assertThat(bare(site, "a \\war of aggression")).isEqualTo("a war of {aggression}");
    }

    @Test
    void linksInEveryTextOfAClaim() {
        Glossed site = site().term("nato", "NATO").with("claims/c.yaml", """
            title: NATO
            kind: fact
            status: documented
            reports: [{article: a, own-voice: NATO}]
            notice: NATO and NATO
            context: [{text: NATO and NATO, date: 2024}]
            """);
        Linked linked = site.link().value();
        assertThat(linked.content().claims().get(0).texts())
                .extracting(text -> Outline.of(linked.document(text)).strip())
                .containsExactly("{→ glossary/nato.html | NATO} and NATO", "{→ glossary/nato.html | NATO} and NATO");
    }

    @Test
    void linksTheIntroductionOfTheSite() {
        Linked linked = site().term("nato", "NATO")
                .with("site.yaml", "title: A\nlanguage: en\nintroduction: NATO and [a page](pages/other.md).\n")
                .page("other", "x")
                .link()
                .value();
        assertThat(Outline.of(linked.document(
                        linked.content().settings().introduction().orElseThrow())))
                .isEqualTo("{→ glossary/nato.html | NATO} and {→ ENTRY other.html | a page}.\n");
    }

    private Glossed site() {
        return Glossed.in(folder);
    }

    /** A text with a brace around each term that became a link. */
    private static String bare(Glossed site, String text) {
        return site.linked(text).replaceAll("\\{→ glossary/\\S+\\.html \\| ", "{");
    }
}
