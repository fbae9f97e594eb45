package org.glossator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;
import org.glossator.source.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in its file a part of a value stands, in each of the ways in which YAML writes values. */
class PlacesTest {
    /** The word whose place is asked for; it stands in each file once. */
    private static final String SOUGHT = "here";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 🚲 Дощ here and there\n",
                "title: '🚲 Дощ here and there'\n",
                "title: '🚲 it''s Дощ, ''really'', here'\n",
                "title: ''' 🚲 here'\n",
                "title: \"🚲 Дощ here and there\"\n",
                "title: \"\\\"🚲\\\" Дощ here\"\n",
                "title: \"🚲 \\u0414\\x6f\\n\\u0449\\n\\t here\"\n",
                "title: \"\\U0001F6B2\\U0001F6B2 Дощ here\"\n",
                "title: \"🚲\\_\\N\\e Дощ here\"\n",
                "title: \"🚲 Дощ\\\n  \\  here\"\n",
                "title: \"🚲 Дощ\n\n\n  here\"\n",
                "title: 🚲 Дощ\n  and more\n  here\n",
                "title: '🚲 Дощ\n\n  it''s\n  here'\n",
                "title: |\n  🚲 Дощ\n  here\n",
                "title: |2-\n     🚲 Дощ\n\n   here\n",
                "title: |  # a remark\n  🚲 Дощ here\n",
                "title: |\n  | a 🚲 | Дощ |\n  |---|---|\n  | here | b |\n",
                "title: >\n  > 🚲 Дощ\n  here\n",
                "title: >-\n  🚲 Дощ\n  and\n\n  more\n    indented\n  here\n",
                "title: |\r\n  🚲 Дощ\r\n\r\n  here\r\n",
                "title: \"🚲 Дощ\r\n  here\"\r\n",
                "title: \"🚲 Дощ\\\r\n  here\"\r\n",
                "title: |+\n  x here\n\n\n\n\n",
                "[{title: [🚲, \"Дощ \\\" here\"]}]\n"
            })
    void findsAPartOfAValue(String yaml) {
        SourceFile file = new SourceFile("a.yaml", yaml);
        Text text = textWithTheWord(file);
        int at = text.value().indexOf(SOUGHT);
        Span place = text.part(at, at + SOUGHT.length());
        assertThat(place.text()).isEqualTo(SOUGHT);
        assertThat(place.start()).isEqualTo(yaml.indexOf(SOUGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|\n  🚲 here", ">-\n  🚲\n  here", "\"🚲 here\"", "'🚲 here'", "🚲 here", "🚲\n  here"})
    void endsWhereItsLastSignStands(String written) {
        SourceFile file = new SourceFile("a.yaml", "title: " + written + "\n\n\nlanguage: en\n");
        assertThat(textWithTheWord(file).place().text()).isEqualTo(written);
    }

    @Test
    void coversAWholeEscape() {
        SourceFile file = new SourceFile("a.yaml", "title: \"🚲 caf\\u00e9 \\U0001F6B2 x\"\n");
        Text text = only(file);
        int cafe = text.value().indexOf("café");
        assertThat(text.part(cafe, cafe + 4).text()).isEqualTo("caf\\u00e9");
        int emoji = text.value().lastIndexOf("🚲");
        assertThat(text.part(emoji, emoji + 2).text()).isEqualTo("\\U0001F6B2");
    }

    @Test
    void countsFrontMatterAndItsLinesIn(@TempDir Path folder) {
        Trial trial = Trial.in(folder)
                .with("pages/a.md", "---\r\ntitle: 🚲 Дощ\r\nsummery: x\r\n---\r\n\r\n🚲 Дощ [[open\r\n");
        assertThat(trial.places()).containsExactly("3:1 unknown-field", "6:7 unmatched-mark");
    }

    @Test
    void namesTheLineAndTheColumnInCharacters() {
        SourceFile file = new SourceFile("a.yaml", "title: |\n  🚲🚲 Дощ\n  🚲 Дощ here\n");
        Text text = only(file);
        Span place = text.part(text.value().indexOf(SOUGHT), text.value().length());
        assertThat(place.line()).isEqualTo(3);
        assertThat(place.column()).isEqualTo(9);
    }

    /** Writes random values in random ways and asks for the place of each of their visible characters. */
    @Test
    void findsEveryVisibleCharacterOfRandomValues() {
        Random random = new Random(20241115);
        for (int round = 0; round < 500; round++) {
            Written written = Written.of(random);
            Text text = only(new SourceFile("a.yaml", written.yaml));
            assertThat(text.value()).as(written.yaml).isEqualTo(written.value());
            for (int i = 0; i < written.starts.size(); i++) {
                if (!Character.isWhitespace(text.value().charAt(i))) {
                    assertThat(text.part(i, i + 1).start())
                            .as("character %d of %s", i, written.yaml)
                            .isEqualTo(written.starts.get(i));
                }
            }
        }
    }

    private static Text only(SourceFile file) {
        List<Text> texts = new ArrayList<>();
        gather(YamlReader.read(file, 0, file.text().length(), new Faults()).orElseThrow(), texts);
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }

    private static Text textWithTheWord(SourceFile file) {
        List<Text> texts = new ArrayList<>();
        gather(YamlReader.read(file, 0, file.text().length(), new Faults()).orElseThrow(), texts);
        return texts.stream()
                .filter(text -> text.value().contains(SOUGHT))
                .findFirst()
                .orElseThrow();
    }

    private static void gather(Node node, List<Text> texts) {
        if (node instanceof Node.Scalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> gather(item, texts));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.pairs().forEach(pair -> gather(pair.value(), texts));
        }
    }

    /** A value on its way into a file, with the offset at which each of its characters comes to stand. */
    private static final class Written {
        private static final List<String> LETTERS =
                List.of("a", "Д", "é", "🚲", "'", "\"", "\\", "[", "#", ":", "|", ">", "&", "x");

        private final StringBuilder out = new StringBuilder("title: ");
        private final StringBuilder meant = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private String yaml = "";

        static Written of(Random random) {
            Written written = new Written();
            int style = random.nextInt(5);
            written.out.append(List.of("", "'", "\"", "|-\n  ", ">-\n  ").get(style));
            int words = 1 + random.nextInt(6);
            for (int word = 0; word < words; word++) {
                if (word > 0) {
                    written.space(style, random);
                }
                // A letter first, which may begin a value in every style.
                written.letter("w", style, random);
                int length = random.nextInt(4);
                for (int letter = 0; letter < length; letter++) {
                    written.letter(LETTERS.get(random.nextInt(LETTERS.size())), style, random);
                }
                written.letter("w", style, random);
            }
            written.out.append(style == 1 ? "'" : style == 2 ? "\"" : "").append("\n");
            written.yaml = written.out.toString();
            return written;
        }

        String value() {
            return meant.toString();
        }

        private void letter(String letter, int style, Random random) {
            int start = out.length();
            boolean escaped = style == 2 && (letter.equals("\"") || letter.equals("\\") || random.nextInt(4) == 0);
            if (style == 1 && letter.equals("'")) {
                out.append("''");
            } else if (escaped) {
                out.append(escape(letter));
            } else {
                out.append(letter);
            }
            boolean onePlace = escaped || letter.length() == 1;
            for (int unit = 0; unit < letter.length(); unit++) {
                starts.add(onePlace ? start : start + unit);
            }
            meant.append(letter);
        }

        private static String escape(String letter) {
            int code = letter.codePointAt(0);
            if (letter.equals("\"") || letter.equals("\\")) {
                return "\\" + letter;
            }
            return code > 0xffff ? String.format("\\U%08x", code) : String.format("\\u%04x", code);
        }

        // A space, or a line break: folded in every style but the literal one.
        private void space(int style, Random random) {
            starts.add(out.length());
            boolean breaks = random.nextInt(3) == 0;
            out.append(breaks ? "\n  " : " ");
            meant.append(breaks && style == 3 ? '\n' : ' ');
        }
    }
}
