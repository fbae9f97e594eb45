package org.glossator.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    private final Lettering lettering = new Lettering(Typeface.packed("title.ttf"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łódź, Ærø, Ğ ı ș ț ẞ – “quoted” «quoted» „quoted“ ‘it’s’ …",
                "Щедрик: ґанок, їжак, є, і; съезд, Ёлка, ы, э",
                "Ελλάδα, ήλιος, ΰ",
                "№ 7 § 3 € 5 £ 6 ₴ 9 % ‰ × ÷ − ± ≤ ≥ ≈ ½ ² ³ → ™ ©"
            })
    void hasTheLettersOfEuropesLanguages(String words) {
        assertThat(lettering.shown(words)).contains(new Lettering.Shown(words, true));
    }

    @Test
    void theTwoFontsHaveTheSameLetters() {
        Typeface title = Typeface.packed("title.ttf");
        Typeface text = Typeface.packed("text.ttf");
        for (int point = 0; point < 0x10000; point++) {
            assertThat(title.has(point)).as("U+%04X", point).isEqualTo(text.has(point));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"自転車", "שלום", "مرحبا", "Shed 小屋", "ქართული", "𝔖hed", "\u0e01\u0e32"})
    void showsNoWordsOfWhichItLacksALetter(String words) {
        assertThat(lettering.shown(words)).isEmpty();
        assertThat(lettering.unknown(words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The 🚲 shed", "The shed 👩🏽‍🚒", "The ☃ shed"})
    void leavesSignsOutAndSaysSo(String words) {
        assertThat(lettering.shown(words)).contains(new Lettering.Shown("The shed", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The\u200b shed",
                "\u202eThe shed",
                "The\n\t shed\u0000",
                " The\u3000\u3000shed ",
                "The sh\u00aded"
            })
    void passesOverWhatHasNoShape(String words) {
        assertThat(lettering.shown(words)).contains(new Lettering.Shown("The shed", true));
    }

    @Test
    void composesAccents() {
        assertThat(lettering.shown("cafe\u0301")).contains(new Lettering.Shown("café", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🚲", "\ud83d"})
    void hasNothingToShowWhereNothingIsLeft(String words) {
        assertThat(lettering.shown(words)).isEmpty();
    }
}
