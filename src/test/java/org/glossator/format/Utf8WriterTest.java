package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in, UTF-8 out. */
class Utf8WriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "größe", "Дощ", "“…”", "🚲", "a🚲b", "\u0000\u007f\u0080\u07ff\u0800\uffff"})
    void encodesAsTheJdkDoes(String text) {
        Utf8Writer writer = new Utf8Writer(1);
        writer.write(text, 0, text.length());
        assertThat(writer.toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void joinsAPairThatComesInTwoPieces() {
        Utf8Writer writer = new Utf8Writer(1);
        writer.write("x\ud83d".toCharArray(), 1, 1);
        writer.write("\udeb2", 0, 1);
        assertThat(new String(writer.toBytes(), StandardCharsets.UTF_8)).isEqualTo("🚲");
    }

    @Test
    void replacesHalfAPair() {
        Utf8Writer writer = new Utf8Writer(1);
        writer.write("\ud83da\udeb2\ud83d", 0, 4);
        assertThat(new String(writer.toBytes(), StandardCharsets.UTF_8)).isEqualTo("\uFFFDa\uFFFD\uFFFD");
    }
}
