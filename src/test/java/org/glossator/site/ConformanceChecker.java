package org.glossator.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker of the W3C, within this process and off the network. */
final class ConformanceChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final Faults faults = new Faults();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true);

    ConformanceChecker() {
        try {
            validator.setUpMainSchema(SCHEMA, faults);
            validator.setUpValidatorAndParsers(faults, false, false);
        } catch (Exception e) {
            throw new IllegalStateException("the schemas of HTML cannot be read", e);
        }
    }

    /** What is wrong with a page, errors and warnings, a line each. */
    List<String> html(Path page) throws IOException, SAXException {
        faults.begin(page);
        validator.checkHtmlFile(page.toFile(), true);
        return faults.end();
    }

    /**
     * What is wrong with a style sheet.
     *
     * @param folder where a copy may be put
     */
    List<String> css(Path sheet, Path folder) throws IOException, SAXException {
        Path copy = Files.writeString(folder.resolve("checked.css"), withoutLayers(Files.readString(sheet)));
        faults.begin(sheet);
        validator.checkCssFile(copy.toFile(), true);
        return faults.end();
    }

    // The checker does not know layers yet, and would skip what is in them.
    private static String withoutLayers(String css) {
        return css.replaceAll("@layer [^;{]+;", "").replaceAll("@layer [\\w-]+ *\\{", "@media all {");
    }

    /**
     * Notes what the checker says of one file.
     *
     * <p>Its warnings about policies are left to the browser, which tells data from scripts and knows a file's own origin.
     */
    private static final class Faults implements ErrorHandler {
        private final List<String> noted = new ArrayList<>();
        private String name = "";

        void begin(Path file) {
            noted.clear();
            name = file.toString();
        }

        List<String> end() {
            return List.copyOf(noted);
        }

        @Override
        public void warning(SAXParseException fault) {
            if (!String.valueOf(fault.getMessage()).contains("violates Content Security Policy")) {
                note(fault);
            }
        }

        @Override
        public void error(SAXParseException fault) {
            note(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            note(fault);
        }

        private void note(SAXParseException fault) {
            noted.add(name + ":" + fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage());
        }
    }
}
