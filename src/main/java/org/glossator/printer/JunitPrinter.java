package org.glossator.printer;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;

/**
 * Prints JUnit XML: a test case for each rule that a file breaks, failed by errors, passed with a remark by the rest.
 *
 * <p>Build servers show one failure a test case, so a rule's faults in one file share one.
 */
final class JunitPrinter implements Printer {
    private final TextPrinter text = new TextPrinter(Paint.NONE);

    @Override
    public void print(List<Diagnostic> faults, Appendable out) throws IOException {
        Collection<List<Diagnostic>> cases = faults.stream()
                .collect(Collectors.groupingBy(JunitPrinter::place, TreeMap::new, Collectors.toList()))
                .values();
        long failures = cases.stream().filter(JunitPrinter::isFailure).count();
        String counts =
                " tests=\"" + Math.max(1, cases.size()) + "\" failures=\"" + failures + "\" errors=\"0\" time=\"0\"";
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"glossator\"").append(counts).append(">\n");
        out.append("  <testsuite name=\"content\"").append(counts).append(" skipped=\"0\">\n");
        if (cases.isEmpty()) {
            out.append(opening("content", "no-faults")).append("/>\n");
        }
        for (List<Diagnostic> each : cases) {
            testCase(each, out);
        }
        out.append("  </testsuite>\n</testsuites>\n");
    }

    private static String place(Diagnostic fault) {
        return fault.place().file().path() + "\n" + fault.rule().id();
    }

    private static boolean isFailure(List<Diagnostic> faults) {
        return faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    private void testCase(List<Diagnostic> faults, Appendable out) throws IOException {
        Diagnostic first = faults.get(0);
        StringBuilder words = new StringBuilder();
        text.print(faults, words);
        out.append(opening(first.place().file().path(), first.rule().id())).append(">\n");
        if (isFailure(faults)) {
            out.append("      <failure message=\"").append(xml(first.message()));
            out.append("\" type=\"").append(xml(first.rule().id())).append("\">\n");
            out.append(xml(words.toString())).append("</failure>\n");
        } else {
            out.append("      <system-out>\n").append(xml(words.toString())).append("</system-out>\n");
        }
        out.append("    </testcase>\n");
    }

    private static String opening(String path, String rule) {
        return "    <testcase classname=\"" + xml(path) + "\" name=\"" + xml(rule) + "\" time=\"0\"";
    }

    // Characters that XML 1.0 cannot hold, not even as references, are left out.
    private static String xml(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().filter(JunitPrinter::isLegal).forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    private static boolean isLegal(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
