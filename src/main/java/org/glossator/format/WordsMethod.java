package org.glossator.format;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.glossator.page.Filled;
import org.glossator.page.Strings;

/**
 * Gives templates the words of the interface: {@code t("key", value …)}, or {@code count("key", number, value …)} for
 * words that depend on a number. Where a value is HTML, such as a link, the words around it are escaped and the whole
 * is HTML.
 */
final class WordsMethod implements TemplateMethodModelEx {
    private final Strings strings;
    private final boolean counts;

    private WordsMethod(Strings strings, boolean counts) {
        this.strings = strings;
        this.counts = counts;
    }

    static WordsMethod plain(Strings strings) {
        return new WordsMethod(strings, false);
    }

    static WordsMethod counting(Strings strings) {
        return new WordsMethod(strings, true);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        return filled(arguments);
    }

    private Object filled(List<?> arguments) throws TemplateModelException {
        boolean isHtml = arguments.stream().anyMatch(TemplateHTMLOutputModel.class::isInstance);
        String[] values = new String[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i), isHtml && i > 0);
        }
        if (values.length < (counts ? 2 : 1)) {
            throw new TemplateModelException("which words? Write the key of a text, such as t(\"skip\")");
        }
        String key = counts ? strings.countKey(values[0], Integer.parseInt(values[1])) : values[0];
        String pattern = strings.pattern(key);
        if (values.length == 1) {
            return new SimpleScalar(pattern);
        } else if (isHtml) {
            String html = Filled.with(pattern, WordsMethod::escaped, i -> values[i + 1], values.length - 1);
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        }
        return new SimpleScalar(Filled.with(pattern, words -> words, i -> values[i + 1], values.length - 1));
    }

    private static String value(Object argument, boolean asHtml) throws TemplateModelException {
        if (argument instanceof TemplateHTMLOutputModel markup) {
            return HTMLOutputFormat.INSTANCE.getMarkupString(markup);
        } else if (argument instanceof TemplateScalarModel text) {
            return asHtml ? escaped(text.getAsString()) : text.getAsString();
        } else if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        throw new TemplateModelException("words can be filled with texts, numbers and HTML alone");
    }

    private static String escaped(String words) {
        StringBuilder html = new StringBuilder(words.length());
        Html.escape(words, html);
        return html.toString();
    }
}
