package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.ProgramRun;
import org.glossator.TrialSite;
import org.glossator.site.Axe.Look;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site in German or in Ukrainian is as sound as one in English, and no word of its interface is left in English. */
@ExtendWith(Shared.class)
class OtherLanguagesTest {
    private static final Pattern LINE = Pattern.compile("(?m)^([a-z][A-Za-z0-9.-]+): \"(.*)\"$");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        for (String language : List.of("de", "uk")) {
            Path project = Files.createDirectories(folder.resolve(language));
            String settings = Files.readString(Path.of("src/test/resources/base-site/content/site.yaml"));
            String sources = Files.readString(Path.of("src/test/resources/base-site/content/sources.yaml"));
            TrialSite.in(project)
                    .with("content/site.yaml", settings.replace("language: en", "language: " + language))
                    .with("content/sources.yaml", sources.replace("2024-11-04", "2024-11"))
                    .with("content/pages/about.md", "---\ntitle: Class 8b\n---\nWords.\n")
                    .with("content/pages/corrections.md", "---\ntitle: Mended\n---\nWords.\n");
            ProgramRun run = ProgramRun.in(project, "build");
            assertThat(run.code()).as(run.printed()).isZero();
        }
    }

    private static List<Path> pages(String language) {
        return Tree.files(folder.resolve(language + "/site")).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "uk"})
    void noWordOfTheInterfaceIsLeftInEnglish(String language) throws IOException {
        Map<String, Pattern> english = new LinkedHashMap<>();
        Map<String, String> other = texts(language);
        texts("en").forEach((key, text) -> {
            if (!text.equals(other.get(key)) && isTelling(text)) {
                english.put(
                        key,
                        Pattern.compile(PLACE.splitAsStream(text)
                                        .map(Pattern::quote)
                                        .reduce((one, next) -> one + ".+" + next)
                                        .orElseThrow()
                                + (text.endsWith("}") ? ".+" : "")));
            }
        });
        List<String> left = new ArrayList<>();
        for (Path page : pages(language)) {
            for (String shown : shown(Jsoup.parse(Files.readString(page)))) {
                english.forEach((key, pattern) -> {
                    if (pattern.matcher(shown).matches()) {
                        left.add(page.getFileName() + ": " + key + ": " + shown);
                    }
                });
            }
        }
        assertThat(english).hasSizeGreaterThan(300);
        assertThat(left).isEmpty();
    }

    // "{0} and {1}" may stand in any text of an author.
    private static boolean isTelling(String text) {
        String words = PLACE.matcher(text).replaceAll("").replaceAll("[^A-Za-z]", "");
        return words.length() > (PLACE.matcher(text).find() ? 5 : 3);
    }

    @Test
    void theSearchForEnglishFindsIt() {
        Document page = Jsoup.parse("<p>Said by <a href=x>Somebody</a></p><nav aria-label=Main></nav>");
        assertThat(shown(page)).contains("Said by Somebody", "Main");
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Matcher line = LINE.matcher(Files.readString(Path.of("templates/strings/" + language + ".yaml")));
        while (line.find()) {
            texts.put(line.group(1), line.group(2));
        }
        return texts;
    }

    // What a reader sees or hears: texts, each element as a whole, and attributes that are read out or shown by
    // scripts.
    private static List<String> shown(Document page) {
        List<String> shown = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            shown.add(element.text());
            element.textNodes().stream().map(TextNode::text).map(String::strip).forEach(shown::add);
            for (Attribute attribute : element.attributes()) {
                shown.add(attribute.getValue());
            }
        }
        return shown;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "uk"})
    void everyPageConforms(String language) throws Exception {
        ConformanceChecker checker = new ConformanceChecker();
        List<String> faults = new ArrayList<>();
        for (Path page : pages(language)) {
            faults.addAll(checker.html(page));
            Element html = Jsoup.parse(Files.readString(page)).selectFirst("html");
            assertThat(html.attr("lang")).isEqualTo(language);
        }
        assertThat(pages(language)).hasSizeGreaterThan(15);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "uk"})
    @EnabledIf("org.glossator.site.Browser#isInstalled")
    void everybodyCanUseThem(String language, Browser browser) throws Exception {
        Axe axe = new Axe(browser);
        Legibility legibility = new Legibility(browser);
        List<String> found = new ArrayList<>();
        for (Path page : pages(language)) {
            found.addAll(axe.found(page, List.of(new Look(320, language.equals("uk")))));
            legibility.faults().forEach(fault -> found.add(page.getFileName() + ": " + fault));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void datesQuotationsAndNumbersAreThoseOfTheLanguage() throws IOException {
        assertThat(words("de", "timeline.html")).contains("Mai 2025").contains("Ereignis");
        assertThat(words("uk", "timeline.html")).contains("травня 2025 року");
        assertThat(words("de", "claims/shed-is-too-small.html")).contains("„").contains("“");
        assertThat(words("uk", "claims/shed-is-too-small.html")).contains("«").contains("»");
    }

    // Names stand as their terms have them, so no sentence may ask for another case.
    @Test
    void theChainNeedsNoCaseButThatOfTheName() throws IOException {
        String claim = "claims/shed-is-too-small.html";
        assertThat(words("de", claim)).contains("Parents’ council, so Alder Gazette; Medium: Hill Courier.");
        assertThat(words("uk", claim))
                .contains("Parents’ council; джерело слів: Alder Gazette; видання: Hill Courier.");
    }

    @Test
    void aMonthBeginsItsPartOfASourceWithACapital() throws IOException {
        assertThat(words("uk", "sources.html")).contains(". Листопад 2024 року.");
        assertThat(words("de", "sources.html")).contains(". November 2024.");
    }

    private static String words(String language, String page) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(language + "/site/" + page)))
                .text();
    }
}
