package org.glossator.format;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.markdown.Document;
import org.glossator.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * Shows values to the template of one page: documents as HTML, addresses as links from this page, an empty {@link
 * Optional} as missing, records by their components. Whatever else exists in Java is out of reach.
 */
final class Models implements ObjectWrapper {
    private final Accessors accessors;
    private final Href href;
    private final HtmlWriter writer;

    Models(Accessors accessors, Href href, HtmlWriter writer) {
        this.accessors = accessors;
        this.href = href;
        this.writer = writer;
    }

    // FreeMarker's contract: null is what is missing.
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        } else if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof Address address) {
            return new SimpleScalar(href.to(address.path()));
        } else if (value instanceof Document document) {
            return new DocumentModel(document, this);
        } else if (value instanceof List<?> list) {
            return new ListModel(list, this);
        } else if (value instanceof Integer number) {
            return new SimpleNumber(number);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof LocalDate day) {
            return new SimpleScalar(day.toString());
        }
        return record(value);
    }

    private TemplateModel record(Object value) throws TemplateModelException {
        Map<String, Method> components = accessors.of(value);
        if (components.isEmpty()) {
            throw new TemplateModelException(
                    "a template cannot use a value of " + value.getClass().getName());
        }
        return new RecordModel(value, components, this);
    }

    /** A method for templates: {@code href("assets/x.png")} is the link from this page to a file of the site. */
    TemplateMethodModelEx hrefMethod() {
        return arguments -> href.to(String.valueOf(arguments.isEmpty() ? "" : arguments.get(0)));
    }

    TemplateModel html(Document document, int below) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(writer.write(document, below));
    }
}
