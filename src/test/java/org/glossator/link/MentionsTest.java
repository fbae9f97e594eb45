package org.glossator.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.markdown.Outline;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a term's page says of where the term is met, and a source's of who cites it. */
class MentionsTest {
    private static final String SOURCES = """
        - {id: a, type: book, title: A}
        - {id: b, type: book, title: B}
        - {id: c, type: book, title: C}
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "One. The treaty holds. Three.¦The ‹treaty› holds.",
                "Treaty¦‹Treaty›",
                "Is it a treaty? Yes!¦Is it a ‹treaty›?",
                "See para. 5 of the treaty of St. Dr. Who, e.g. its art. 2. Next.¦See para. 5 of the ‹treaty› of St."
                        + " Dr. Who, e.g. its art. 2.",
                "J. R. Smith read the treaty. Next.¦J. R. Smith read the ‹treaty›.",
                "He said: \"No.\" The treaty stands.¦The ‹treaty› stands.",
                "He read (the treaty.) Next.¦He read (the ‹treaty›.)",
                "It took\\neffect *as a treaty*, `x` [[other|there]].\\nNext.¦It took effect as a ‹treaty›, x there.",
                "The treaty [@a, p. 2], as said [@b]. Next.¦The ‹treaty›, as said.",
                "A&nbsp;treaty of 3.5 percent. Next.¦A\u00a0‹treaty› of 3.5 percent.",
                "The [[treaty|pact of Rome]] held.¦The ‹pact of Rome› held.",
                "The [[treaty]] held.¦The ‹treaty› held.",
                "The [pact](../glossary/treaty.md) held.¦The ‹pact› held."
            })
    void carriesTheWholeSentence(String text, String sentence) {
        Glossed site = site().page("text", text.replace("\\n", "\n")).with("sources.yaml", SOURCES);
        assertThat(sentences(site, "treaty")).containsExactly(sentence);
    }

    @Test
    void cutsAVeryLongSentenceBetweenWords() {
        Glossed site = site().page("text", "before ".repeat(60) + "the treaty" + " after".repeat(60) + ".");
        Linked.Mention mention = site.link().value().mentionsOf("treaty").get(0);
        assertThat(mention.before())
                .startsWith("before ")
                .endsWith("before the ")
                .hasSizeBetween(150, 200);
        assertThat(mention.after()).startsWith(" after").endsWith(" after").hasSizeBetween(150, 200);
    }

    @Test
    void keepsTheFirstMentionOfEachEntryInTheirOrder() {
        Glossed site = site().page("b", "First treaty. Second treaty.\n\n## x\n\nThird treaty.")
                .page("a", "## x\n\nA treaty.")
                .page("c", "Nothing.");
        List<Linked.Mention> mentions = site.link().value().mentionsOf("treaty");
        assertThat(mentions)
                .extracting(Linked.Mention::entry)
                .extracting(Entry::slug)
                .containsExactly("a", "b");
        assertThat(sentences(site, "treaty")).containsExactly("A ‹treaty›.", "First ‹treaty›.");
    }

    @Test
    void countsMentionsInFootnotesTablesAndLists() {
        Glossed site = Glossed.in(folder)
                .term("a", "apple")
                .term("b", "berry")
                .term("c", "cherry")
                .page("text", "- An apple.\n\n| x |\n|---|\n| Red berry. |\n\nSee.[^1]\n\n[^1]: A cherry.");
        assertThat(sentences(site, "a")).containsExactly("An ‹apple›.");
        assertThat(sentences(site, "b")).containsExactly("Red ‹berry›.");
        assertThat(sentences(site, "c")).containsExactly("A ‹cherry›.");
    }

    @Test
    void doesNotCountHeadingsOrATermsOwnPage() {
        Glossed site = site().with(
                        "glossary/treaty.md",
                        "---\nterm: treaty\ncategory: concept\nshort: x\n---\nA treaty, [[treaty|so]].\n")
                .page("text", "## The treaty\n\n`treaty` \\treaty");
        assertThat(site.link().value().mentionsOf("treaty")).isEmpty();
    }

    @Test
    void warnsOfATermThatNothingMentions() {
        List<Diagnostic> faults =
                site().term("nato", "🚲 NATO").page("text", "A treaty.").link().faults();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(LinkRules.UNMENTIONED_TERM);
            assertThat(fault.message()).isEqualTo("no text mentions \"🚲 NATO\"");
            assertThat(fault.place().text()).isEqualTo("🚲 NATO");
            assertThat(fault.place().line()).isEqualTo(2);
        });
    }

    @Test
    void takesATermThatAFieldNamesForMentioned() {
        Glossed site = Glossed.in(folder);
        for (String slug : List.of("s", "v", "w", "x", "y", "z")) {
            site.term(slug, "term " + slug);
        }
        site.with("claims/c.yaml", """
            title: C
            kind: fact
            status: contested
            speaker: s
            account: v
            reports: [{article: a, quote: q, attributed-to: w}]
            positions: [{by: x, text: t}]
            """);
        site.with("articles/a.md", "---\ntitle: A\noutlet: y\ncopy: c\nevent: e\nsummary: s\n---\n");
        assertThat(site.link().faults()).extracting(Diagnostic::message).containsExactly("no text mentions \"term z\"");
    }

    @Test
    void numbersSourcesThroughAnEntryAsTheyAreFirstCited() {
        Glossed site = Glossed.in(folder).with("sources.yaml", SOURCES).with("claims/c.yaml", """
            title: C
            kind: fact
            status: documented
            reports: [{article: a, quote: q}]
            notice: "x [@b] y [@a, p. 1; @b, p. 2]"
            context:
              - {text: "x [@c; @a]", date: 2024}
            """);
        Linked linked = site.link().value();
        assertThat(linked.content().claims().get(0).texts())
                .extracting(text -> Outline.of(linked.document(text)).strip())
                .containsExactly(
                        "x {cites 1 sources.html#b} y {cites 2 sources.html#a at p. 1; 1 sources.html#b at p. 2}",
                        "x {cites 3 sources.html#c; 2 sources.html#a}");
    }

    @Test
    void tellsWhichEntriesCiteASourceEachOnce() {
        Linked linked = Glossed.in(folder)
                .with("sources.yaml", SOURCES)
                .page("y", "x [@a] [@a]")
                .page("x", "## [@a]\n\ny[^1]\n\n[^1]: [@b]")
                .link()
                .value();
        assertThat(linked.citing("a")).extracting(Entry::slug).containsExactly("x", "y");
        assertThat(linked.citing("b")).extracting(Entry::slug).containsExactly("x");
        assertThat(linked.citing("c")).isEmpty();
    }

    private Glossed site() {
        return Glossed.in(folder).term("treaty", "treaty").page("other", "x");
    }

    private static List<String> sentences(Glossed site, String slug) {
        return site.link().value().mentionsOf(slug).stream()
                .map(mention -> mention.before() + "‹" + mention.words() + "›" + mention.after())
                .toList();
    }
}
