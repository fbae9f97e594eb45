package org.glossator.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitPrinterTest {
    @Test
    void failsATestCaseForEachRuleThatAFileBreaks() throws Exception {
        Document document =
                parse(Faults.unusedSource(), Faults.unknownSource(), Faults.unknownSource(), Faults.oldReview());
        Element suite = element(document, "testsuite", 0);
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        Element failed = element(document, "failure", 0);
        assertThat(failed.getAttribute("type")).isEqualTo("unknown-source");
        assertThat(failed.getAttribute("message")).isEqualTo("there is no source called \"bucharest-2009\"");
        assertThat(failed.getTextContent().split("did you mean", -1)).hasSize(3);
        assertThat(((Element) failed.getParentNode()).getAttribute("classname")).isEqualTo("content/claims/a.yaml");
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    @Test
    void passesWarningsWithARemark() throws Exception {
        Document document = parse(Faults.unusedSource());
        assertThat(document.getElementsByTagName("failure").getLength()).isZero();
        assertThat(element(document, "system-out", 0).getTextContent()).contains("nothing cites this source");
    }

    @Test
    void passesOneTestCaseWithoutFaults() throws Exception {
        Document document = parse();
        assertThat(element(document, "testsuites", 0).getAttribute("tests")).isEqualTo("1");
        assertThat(element(document, "testcase", 0).hasChildNodes()).isFalse();
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    }

    @Test
    void staysWellFormedWhateverIsInTheContent() throws Exception {
        String hostile = "]]> </failure> & \" ' < \u0000\u0007\uFFFE\uD83D 😀";
        Document document = parse(Faults.UNKNOWN_SOURCE
                .at(Faults.place("a<&\">.md", hostile + "x", "x"), hostile)
                .mendedBy(hostile));
        assertThat(element(document, "failure", 0).getAttribute("message")).isEqualTo("]]> </failure> & \" ' <  😀");
        assertThat(element(document, "testcase", 0).getAttribute("classname")).isEqualTo("a<&\">.md");
        assertThat(element(document, "failure", 0).getTextContent())
                .contains("]]> </failure> & \" ' < <U+0000><U+0007>");
    }

    private static Element element(Document document, String name, int index) {
        return (Element) document.getElementsByTagName(name).item(index);
    }

    private static Document parse(Diagnostic... faults) throws Exception {
        String xml = Faults.print(Printers.JUNIT, faults);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
