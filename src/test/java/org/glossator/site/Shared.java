package org.glossator.site;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the built site and the browser, each made once for all of them. */
final class Shared implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RealSite.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(HERE);
        return parameter.getParameter().getType() == RealSite.class
                ? store.getOrComputeIfAbsent(RealSite.class, type -> RealSite.build())
                : store.getOrComputeIfAbsent(Browser.class, type -> Browser.start());
    }
}
