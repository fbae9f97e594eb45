package org.glossator.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed reaches the file as it was meant, in whichever style the old value stood. */
class TypedWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a",
                "a: b",
                "# x",
                "'",
                "\"",
                "% x",
                "@x",
                "`x`",
                "[a]",
                "{a}",
                "!x",
                "&x",
                "*x",
                "|",
                ">",
                "~",
                "null",
                "true",
                "1e3",
                "0x1",
                "2024-01-01",
                "  leading",
                "a\n\n\nb",
                "a\n  b",
                "\n\na",
                "\ta",
                "a\tb",
                "\ud83d\ude00 a",
                "a\u0085b",
                "a\u2028b",
                "---",
                "--- a",
                "...",
                "a\n---\nb",
                "? a",
                "a #b",
                "a:",
                "a: ",
                "\u201cx\u201d",
                "\\n",
                "a\n \nb",
                "a, b",
                "it's",
                "\u0007",
                "FILL IN",
                "a\r\nb",
                "=",
                "<<",
                "\u00a0a"
            })
    void whateverIsTypedIsHeldByEveryStyle(String words) throws Refused {
        String text = TypedClaim.CLAIM.replace("opinion", "\ud83d\ude42 opinion");
        String typed = Meaning.words(words);
        for (String source : List.of(text, text.replace("\n", "\r\n"))) {
            for (String name : List.of(
                    "title",
                    "speaker",
                    "date",
                    "occasion",
                    "described-as",
                    "reports/0/quote",
                    "reports/1/paraphrase",
                    "reports/0/translation/from",
                    "context/0/text",
                    "questions/0",
                    "questions/1")) {
                String list = name.contains("/") ? name.substring(0, name.indexOf('/')) + "/#" : "x/#";
                String after = TypedClaim.amended(
                        source, list, "", list, "0", list, list.startsWith("context") ? "" : "1", name, typed);
                assertThat(after.lines().filter(line -> line.contains("#")).toList())
                        .as(name)
                        .containsAll(List.of("# who said it", "  # from the morning paper"));
            }
        }
    }
}
