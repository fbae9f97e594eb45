package org.glossator.format;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.util.Map;
import org.glossator.source.Nearest;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: a name leads to the component of that name. */
final class RecordModel implements TemplateHashModel {
    private final Object holder;
    private final Map<String, Method> accessors;
    private final Models models;

    RecordModel(Object holder, Map<String, Method> accessors, Models models) {
        this.holder = holder;
        this.accessors = accessors;
        this.models = models;
    }

    // A misspelt name is a fault; only a component that is there may be empty.
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method accessor = accessors.get(name);
        if (accessor == null) {
            String near = Nearest.to(name, accessors.keySet())
                    .map(other -> "; did you mean \"" + other + "\"?")
                    .orElse("");
            throw new TemplateModelException("there is no \"" + name + "\" here" + near);
        }
        return models.wrap(Accessors.read(accessor, holder));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
