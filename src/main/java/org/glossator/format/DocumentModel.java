package org.glossator.format;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.List;
import org.glossator.markdown.Document;

/**
 * A document as templates see it: {@code text(2)} is its HTML below a heading of the second level.
 *
 * <p>A template must say where the text stands, so that its headings nest.
 */
final class DocumentModel implements TemplateMethodModelEx {
    private final Document document;
    private final Models models;

    DocumentModel(Document document, Models models) {
        this.document = document;
        this.models = models;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        boolean isLevel = arguments.size() == 1 && arguments.get(0) instanceof TemplateNumberModel;
        if (!isLevel) {
            throw new TemplateModelException("a text needs the level of the heading above it, such as text(2)");
        }
        TemplateModel level = (TemplateModel) arguments.get(0);
        return models.html(document, ((TemplateNumberModel) level).getAsNumber().intValue());
    }
}
