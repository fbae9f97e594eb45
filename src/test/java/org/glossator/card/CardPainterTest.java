package org.glossator.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPainterTest {
    private static final String ENDLESS =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    private static final String LONG = "The new roof of the bicycle shed keeps the rain out in every kind of weather, ";

    @Test
    void isAWholePictureOfTheSizeThatOtherSitesAskFor() {
        Picture card = Picture.titled("The bicycle shed");

        assertThat(card.image().getWidth()).isEqualTo(1200);
        assertThat(card.image().getHeight()).isEqualTo(630);
        assertThat(card.colours()).isLessThanOrEqualTo(256);
        assertThat(card.chunks()).containsOnlyKeys("IHDR", "PLTE", "IDAT", "IEND");
    }

    @Test
    void isTheSameToTheLastByteOnEveryMachine() throws Exception {
        Card card = new Card(
                Optional.of("Claim"),
                "Ґанок і ґрати: “Żółć” – Ελληνικά, съезд & AVATAR 1–2 и́",
                Optional.of("The caretaker · 3 May 2024"),
                Optional.of("The Bicycle Shed"),
                "example.org");

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Picture.file(card));

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("3fe5f674875f10e35c84346c2d8b7049ebb65fa8bc5f6d1dc7c685f58066b568");
    }

    @Test
    void drawsTheTitle() {
        assertThat(Picture.titled("Shed").title())
                .isNotEqualTo(Picture.titled("Shop").title());
        assertThat(Picture.titled("Shed").title())
                .isEqualTo(Picture.titled("Shed").title());
        assertThat(Picture.titled("Shed").titleLines()).isEqualTo(1);
    }

    @Test
    void setsTheColoursThatAreAskedFor() {
        Card card = Picture.card("I");
        Colours dark = new Colours("#101010", "#fefefe", "#aaa", "#0f0", "#333");

        Picture picture = Picture.read(new CardPainter(dark).png(card));

        assertThat(picture.image().getRGB(600, 40) & 0xFFFFFF).isEqualTo(0x101010);
        assertThat(picture.image().getRGB(2, 300) & 0xFFFFFF).isEqualTo(0x00FF00);
        assertThat(picture.image().getRGB(0, 0, 1200, 500, null, 0, 1200)).contains(0xFFFEFEFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W",
                LONG + LONG + LONG + LONG,
                ENDLESS,
                ENDLESS + ENDLESS + ENDLESS,
                "Щ ЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩ Щ ЩЩЩЩЩЩЩЩЩЩЩЩЩ"
            })
    void leavesItsMarginsFree(String title) {
        Picture card = Picture.of(new Card(
                Optional.of(title), title, Optional.of(title), Optional.of(title), "a-very-long-name." + ENDLESS));

        assertThat(card.hasInk(14, 0, 84, 630)).isFalse();
        assertThat(card.hasInk(1116, 0, 1200, 630)).isFalse();
        assertThat(card.hasInk(14, 0, 1200, 70)).isFalse();
        assertThat(card.hasInk(14, 600, 1200, 630)).isFalse();
        assertThat(card.hasInk(14, 512, 1200, 527)).isFalse();
        assertThat(card.hasInk(88, 130, 1112, 500)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {LONG + LONG + LONG + LONG, ENDLESS + ENDLESS + ENDLESS + ENDLESS})
    void cutsATitleThatHasNoRoomInFourLines(String title) {
        assertThat(Picture.titled(title).titleLines()).isEqualTo(4);
    }

    @Test
    void drawsAccentsOverTheirLetters() {
        byte[] bare = Picture.titled("замок").title();
        Picture stressed = Picture.titled("за\u0301мок");

        assertThat(stressed.title()).isNotEqualTo(bare);
        assertThat(stressed.titleLines()).isEqualTo(1);
    }

    @Test
    void staysLight() {
        List<String> titles = List.of("Shed", LONG, LONG + LONG);

        assertThat(titles)
                .allMatch(title -> Picture.file(new Card(
                                        Optional.of("Claim"),
                                        title,
                                        Optional.of(LONG),
                                        Optional.of("A site"),
                                        "example.org"))
                                .length
                        < 30_000);
    }

    @Test
    void canDrawACardWithoutAnyWords() {
        Card empty = new Card(Optional.empty(), "", Optional.of(""), Optional.of(""), "");

        assertThat(Picture.of(empty).titleLines()).isZero();
    }
}
