package org.glossator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
    private final SourceFile file = new SourceFile("content/b.md", "🚲 Дощ\nsecond\nthird");

    @Test
    void countsLinesAndColumnsFromOneInCharacters() {
        Span place = part("Дощ\nsec");
        assertThat(place.line()).isEqualTo(1);
        assertThat(place.column()).isEqualTo(3);
        assertThat(place.lastLine()).isEqualTo(2);
        assertThat(place.endColumn()).isEqualTo(4);
        assertThat(place.text()).isEqualTo("Дощ\nsec");
    }

    @Test
    void endsInItsLineWhereItEndsInALineBreak() {
        Span place = part("second\n");
        assertThat(place.lastLine()).isEqualTo(2);
        assertThat(place.endColumn()).isEqualTo(8);
    }

    @Test
    void mayBeAPoint() {
        Span point = file.span(file.text().length(), file.text().length());
        assertThat(point.line()).isEqualTo(3);
        assertThat(point.column()).isEqualTo(6);
        assertThat(point.lastLine()).isEqualTo(3);
        assertThat(point.endColumn()).isEqualTo(6);
        assertThat(point.text()).isEmpty();
    }

    @Test
    void isOrderedByPathThenByPlace() {
        Span otherFile = new SourceFile("content/a.md", "x".repeat(50)).span(40, 50);
        Span later = part("third");
        Span earlier = part("second");
        Span longer = part("second\nthird");
        assertThat(Stream.of(later, longer, earlier, otherFile).sorted())
                .containsExactlyElementsOf(List.of(otherFile, earlier, longer, later));
    }

    private Span part(String words) {
        int start = file.text().indexOf(words);
        return file.span(start, start + words.length());
    }
}
