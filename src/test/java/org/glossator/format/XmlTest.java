package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlTest {
    @Test
    void writesElementsInsideEachOther() {
        String xml = text(new Xml()
                .open("a", "lang", "en")
                .text("b", "words")
                .empty("c", "href", "x")
                .close());

        assertThat(xml).isEqualTo("""
            <?xml version="1.0" encoding="utf-8"?>
            <a lang="en">
              <b>words</b>
              <c href="x"/>
            </a>
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</b><script>alert(1)</script>",
                "]]></b>",
                "<![CDATA[",
                "\" onload=\"x",
                "&lt;&#60;&amp;",
                "<!-- --> <?php ?>",
                "tab\tline\nreturn\rend",
                "Київ 🕊 “quoted”"
            })
    void whatIsWrittenIsReadAsItWas(String hostile) {
        Element read = read(new Xml().open("a").text("b", hostile, "c", hostile).close());

        assertThat(read.getElementsByTagName("*").getLength()).isEqualTo(1);
        Element inner = (Element) read.getElementsByTagName("b").item(0);
        assertThat(inner.getTextContent()).isEqualTo(hostile);
        assertThat(inner.getAttribute("c")).isEqualTo(hostile);
        assertThat(inner.getAttributes().getLength()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatXmlForbids() {
        String everyUnit = IntStream.rangeClosed(0, 0xFFFF)
                .mapToObj(unit -> (char) unit + " ")
                .collect(Collectors.joining());

        Element read = read(new Xml().open("a").text("b", everyUnit).close());

        assertThat(read.getTextContent())
                .contains("a ")
                .doesNotContain("\u0000", "\u0008", "\u000B", "\u001F", "\uFFFE", "\uFFFF")
                .matches(words -> words.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), "no half of a pair");
    }

    @Test
    void anElementThatIsNotClosedIsOurFault() {
        assertThatThrownBy(() -> new Xml().open("a").bytes()).isInstanceOf(IllegalStateException.class);
    }

    private static String text(Xml xml) {
        return new String(xml.bytes(), StandardCharsets.UTF_8);
    }

    private static Element read(Xml xml) {
        return Parsed.xml(xml.bytes()).getDocumentElement();
    }
}
