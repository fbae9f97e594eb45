package org.glossator.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text are a glossary term. */
class TermMatchingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "treaty¦The treaty.¦The {treaty}.",
                "treaty¦TREATY, not treatyless.¦{TREATY}, not treatyless.",
                "treaty¦treaties, entreaty¦treaties, entreaty",
                "treaty¦a_treaty_ (treaty)/treaty¦a_{treaty}_ (treaty)/treaty",
                "treaty¦x¦x",
                "parents' council¦The parents’ council’s room¦The {parents’ council}’s room",
                "parents’ council¦The parents' council¦The {parents' council}",
                "NATO¦NATO's NATO¦{NATO}'s NATO",
                "NATO¦NATO’s¦{NATO}’s",
                "NATO¦pro-NATO, NATO-led¦pro-{NATO}, NATO-led",
                "snap-election¦a snap‑election¦a {snap‑election}",
                "C (language)¦C (language) and C¦{C (language)} and C",
                "resolution (1974)¦the resolution (1974) and resolution¦the {resolution (1974)} and resolution",
                "resolution (1974)¦the resolution of 1974¦the resolution of 1974",
                "68/262¦Resolution 68/262 is¦Resolution {68/262} is",
                "2014¦12014 2014b 2014¦12014 2014b {2014}",
                "G7¦the G7. G77¦the {G7}. G77",
                "C++¦in C++, C+¦in {C++}, C+",
                "“Pandora's box”¦the \"Pandora's box\"¦the {\"Pandora's box\"}",
                "Україна¦«Україна» і УКРАЇНА, Україна-Русь¦«{Україна}» і УКРАЇНА, Україна-Русь",
                "Київ¦Київщина, київ.¦Київщина, {київ}.",
                "об'єкт¦об’єкт¦{об’єкт}",
                "об'єкт¦обʼєкт¦{обʼєкт}",
                "Αθήνας¦ΑΘΗΝΑΣ· αθηνας¦ΑΘΗΝΑΣ· αθηνας",
                "οδος¦(ΟΔΟΣ)¦({ΟΔΟΣ})",
                "北京¦在（北京）。北京市¦在（{北京}）。北京市",
                "Größe¦GRÖSSE, GRÖßE, größe¦GRÖSSE, {GRÖßE}, größe",
                "İzmir¦izmir¦{izmir}",
                "isim¦ISIM ısım¦{ISIM} ısım",
                "हिन्दी¦यह हिन्दी है¦यह {हिन्दी} है"
            })
    void findsWholeWordsInAnyScript(String term, String text, String linked) {
        assertThat(bare(site().term("x", "\"" + term + "\""), text)).isEqualTo(linked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "caf\\u00e9¦cafe\\u0301 x¦{cafe\\u0301} x",
                "cafe\\u0301¦caf\\u00c9 x¦{caf\\u00c9} x",
                "\\u0439\\u043e\\u0434¦\\u0438\\u0306\\u043e\\u0434¦{\\u0438\\u0306\\u043e\\u0434}",
                "\\ud55c\\uad6d¦\\u1112\\u1161\\u11ab\\u1100\\u116e\\u11a8¦{\\u1112\\u1161\\u11ab\\u1100\\u116e\\u11a8}",
                "\\u212bngstr\\u00f6m¦\\u00e5ngstr\\u00f6m¦{\\u00e5ngstr\\u00f6m}",
                "war of aggression¦a war\\u00a0of\\u202faggression¦a {war\\u00a0of\\u202faggression}",
                "aggression¦ag\\u00adgres\\u00adsion¦{ag\\u00adgres\\u00adsion}",
                "ag\\u00adgression¦aggression¦{aggression}"
            })
    void findsWordsHoweverTheirLettersAreStored(String term, String text, String linked) {
        assertThat(bare(site().term("x", decoded(term)), decoded(text))).isEqualTo(decoded(linked));
    }

    @Test
    void tellsLettersWithAndWithoutMarksApart() {
        assertThat(bare(site().term("x", "resume"), "résumé resume")).isEqualTo("résumé {resume}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Newton's law¦Newton&#39;s law¦{Newton's law}",
                "Newton's law¦Newton&rsquo;s&nbsp;law¦{Newton’s\u00a0law}",
                "Newton's law¦Newton's\\nlaw¦{Newton's⏎law}",
                "Newton's law¦Newton's **law**¦Newton's {strong law}",
                "Newton's law¦*Newton's law*¦{em {Newton's law}}",
                "Newton's law¦\"Newton's law\"¦\"{Newton's law}\"",
                "R & D¦the R &amp; D budget¦the {R & D} budget",
                "a*b¦an a\\*b c¦an {a*b} c"
            })
    void looksAcrossEntitiesAndLineBreaks(String term, String text, String linked) {
        assertThat(bare(site().term("x", "\"" + term + "\""), text.replace("\\n", "\n")))
                .isEqualTo(linked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "A war of aggression.¦A {war of aggression}.",
                "Aggression and a war of aggression.¦{Aggression} and a {war of aggression}.",
                "A war of words, a war.¦A {war} of words, a war.",
                "war of war of aggression¦{war} of {war of aggression}",
                "war crime of aggression¦{war} crime of {aggression}"
            })
    void takesTheLongestTerm(String text, String linked) {
        Glossed site = site().term("aggression", "aggression")
                .term("war-of-aggression", "war of aggression")
                .term("war", "war");
        assertThat(bare(site, text)).isEqualTo(linked);
    }

    @Test
    void mindsCapitalsWhereATermAsksForIt() {
        Glossed site = site().term("who", "WHO", "case-sensitive: true", "forms: [World Health Organization]")
                .term("berlin", "Berlin", "case-sensitive: true");
        assertThat(bare(site, "Those who know WHO. A berlin in Berlin."))
                .isEqualTo("Those who know {WHO}. A berlin in {Berlin}.");
        assertThat(bare(site, "The world health organization")).isEqualTo("The world health organization");
        assertThat(bare(site, "The World Health\nOrganization")).isEqualTo("The {World Health⏎Organization}");
    }

    @Test
    void tellsTwoTermsApartByTheirCapitals() {
        Glossed site =
                site().term("turkey", "Turkey", "case-sensitive: true").term("bird", "turkey", "case-sensitive: true");
        assertThat(bare(site, "A turkey in Turkey.")).isEqualTo("A {turkey} in {Turkey}.");
    }

    @Test
    void linksTheSameUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(bare(site().term("x", "institution"), "INSTITUTION")).isEqualTo("{INSTITUTION}");
            assertThat(bare(site().term("x", "ISIL"), "isil")).isEqualTo("{isil}");
            assertThat(site().term("x", "x").linked("## INSIDE")).isEqualTo("heading 2 #inside INSIDE");
        } finally {
            Locale.setDefault(before);
        }
    }

    private Glossed site() {
        return Glossed.in(folder);
    }

    /** A text with a brace around each term that became a link. */
    private static String bare(Glossed site, String text) {
        return site.linked(text).replaceAll("\\{→ glossary/\\S+\\.html \\| ", "{");
    }

    private static String decoded(String escapes) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < escapes.length(); at++) {
            boolean escape = escapes.startsWith("\\u", at);
            out.append(escape ? (char) Integer.parseInt(escapes.substring(at + 2, at + 6), 16) : escapes.charAt(at));
            at += escape ? 5 : 0;
        }
        return out.toString();
    }
}
