package org.glossator.format;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.glossator.page.TemplateFault;
import org.glossator.page.Theme;
import org.glossator.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The templates of the look, each parsed once. They can make no Java object, call no method of one and read no file
 * outside their folder. Safe for use by several threads.
 */
final class Templates {
    private final Theme theme;
    private final Configuration configuration;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    Templates(Theme theme) {
        this.theme = theme;
        this.configuration = configuration(theme);
    }

    private static Configuration configuration(Theme theme) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setTabSize(1);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(false);
        configuration.setFallbackOnNullLoopVariable(false);
        return configuration;
    }

    /**
     * Fills a template and gives its text in UTF-8.
     *
     * @param name its path below the templates' folder
     * @throws TemplateFault where the template is missing or wrong
     */
    byte[] render(String name, TemplateHashModel values, Models models) {
        Utf8Writer html = new Utf8Writer(32_768);
        try {
            parsed(name).process(values, html, models);
        } catch (TemplateException e) {
            throw fault(
                    e.getTemplateSourceName(),
                    name,
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    e.getMessageWithoutStackTop());
        } catch (IOException e) {
            throw new TemplateFault(TemplateFault.RULE.at(file(name).start(), Message.of(e)));
        } catch (StackOverflowError endless) {
            throw new TemplateFault(TemplateFault.RULE
                    .at(file(name).start(), "this template, or one that it uses, calls itself without end")
                    .mendedBy("look for a macro that calls itself, and let it stop"));
        }
        return html.toBytes();
    }

    private Template parsed(String name) {
        return parsed.computeIfAbsent(name, this::parse);
    }

    private Template parse(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (ParseException e) {
            throw fault(e.getTemplateName(), name, e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
        } catch (IOException e) {
            throw new TemplateFault(TemplateFault.RULE.at(file(name).start(), Message.of(e)));
        }
    }

    private TemplateFault fault(
            @Nullable String where,
            String asked,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String message) {
        SourceFile file = file(where == null ? asked : where);
        // FreeMarker counts UTF-16 units, people count characters.
        int start = line == null || column == null
                ? 0
                : Math.min(file.offsetAt(line, 1) + column - 1, file.text().length());
        return new TemplateFault(TemplateFault.RULE.at(file.span(start, start), Message.of(message)));
    }

    private SourceFile file(String name) {
        return theme.text(name).orElseGet(() -> new SourceFile("templates/" + name, ""));
    }

    /** What FreeMarker says, without the parts that are meant for people who program. */
    private static final class Message {
        private static final Pattern FURTHER = Pattern.compile("(?s)(?:\n----|\n\nTip|\nThe blamed).*");

        private static String of(Exception cause) {
            return of(cause.getMessage());
        }

        private static String of(@Nullable String text) {
            if (text == null) {
                return "this template cannot be used";
            }
            String sentence = FURTHER.matcher(text.strip()).replaceFirst("").replaceAll("\\s+", " ");
            return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        }
    }
}
