package org.glossator.format;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it. */
final class ListModel implements TemplateSequenceModel, TemplateCollectionModel {
    private final List<?> list;
    private final Models models;

    ListModel(List<?> list, Models models) {
        this.list = list;
        this.models = models;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < list.size() ? models.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public TemplateModelIterator iterator() {
        Iterator<?> items = list.iterator();
        return new TemplateModelIterator() {
            @Override
            public @Nullable TemplateModel next() throws TemplateModelException {
                return models.wrap(items.next());
            }

            @Override
            public boolean hasNext() {
                return items.hasNext();
            }
        };
    }
}
