package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The search finds what readers mean, in a real browser and without a server. */
@InBrowser
class SearchTest {
    @BeforeEach
    void everythingAsItIs(Browser browser) {
        Searching.anew(browser);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kyiv                          | glossary/kyiv.html
            Kiev                          | glossary/kyiv.html
            Київ                          | glossary/kyiv.html
            Киев                          | glossary/kyiv.html
            КИЇВ                          | glossary/kyiv.html
            Крим                          | glossary/crimea.html
            Крыма                         | glossary/crimea.html
            плацдарм                      | glossary/bridgehead.html
            Газпром                       | glossary/gazprom.html
            Зеленський                    | glossary/volodymyr-zelensky.html
            Владимир Путин                | glossary/vladimir-putin.html
            Selenskyj                     | glossary/volodymyr-zelensky.html
            Zelenski                      | glossary/volodymyr-zelensky.html
            Zelesnky                      | glossary/volodymyr-zelensky.html
            bridgehed                     | glossary/bridgehead.html
            brigdehead                    | glossary/bridgehead.html
            Bucarest                      | glossary/bucharest-declaration.html
            Bucarest declaration          | glossary/bucharest-declaration.html
            ultimatun                     | glossary/ultimatum.html
            Gazzprom pipeline             | glossary/gazprom.html
            Schol                         | glossary/olaf-scholz.html
            olaf scholz                   | glossary/olaf-scholz.html
            chancellor                    | glossary/olaf-scholz.html
            president of ukraine          | glossary/volodymyr-zelensky.html
            68/262                        | glossary/resolution-68-262.html
            A/RES/ES-11/1                 | glossary/resolution-es-11-1.html
            es-11/4                       | glossary/resolution-es-11-4.html
            "territorial integrity"       | glossary/territorial-integrity.html
            “full-scale invasion”         | glossary/full-scale-invasion.html
            "any agreement must rest"     | claims/agreements-must-rest-on-new-realities.html
            "new territorial realities"   | glossary/new-territorial-realities.html
            pandoras box                  | glossary/pandoras-box.html
            Pandora’s box                 | glossary/pandoras-box.html
            opens a pandora               | claims/call-opens-pandoras-box.html
            security assurances           | glossary/budapest-memorandum.html
            Vertrauensfrage               | glossary/vote-of-confidence.html
            UNGA                          | glossary/un-general-assembly.html
            nord stream pipeline          | glossary/nord-stream.html
            occupied crimea               | claims/crimea-occupied-unlawfully.html
            zelensky isolation            | claims/putin-wants-out-of-isolation.html
            newsweek nato leader          | articles/newsweek-ultimatum.html
            referendum is held            | timeline.html#crimea-referendum
            one call two articles         | explainers/putin-scholz-call.html
            how we work                   | methodology.html
            "territorial integ            | glossary/territorial-integrity.html
            "any agreement must r         | claims/agreements-must-rest-on-new-realities.html
            secretary general of nato     | glossary/mark-rutte.html
            Путин                         | glossary/vladimir-putin.html
            Kremlin's account             | articles/kremlin-conditions.html
            """)
    void whatIsMeantComesFirst(String query, String page, RealSite site, Browser browser) {
        Searching.ask(query, site, browser);
        assertThat(Searching.first(browser)).isEqualTo(page);
    }

    @TestFactory
    Stream<DynamicTest> takesWordsApartAsTheIndexDoes(RealSite site, Browser browser) throws IOException {
        browser.open(site.folder().resolve("search.html"));
        return Files.readAllLines(Path.of("src/test/resources/search-words.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" -> ?", -1))
                .map(pair -> DynamicTest.dynamicTest(
                        pair[0],
                        () -> assertThat(browser.ask(
                                        "return searchPart.words(" + new JsonMapper().writeValueAsString(pair[0])
                                                + ").map(forms => forms.join('+')).join(' ')"))
                                .isEqualTo(pair[1])));
    }
}
