package org.glossator.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glossator.page.SitePage;

/**
 * The components of the records that templates may see: those of the package {@code page}, and nothing else of a class.
 *
 * <p>Found once for each class. Safe for use by several threads.
 */
final class Accessors {
    private static final String VISIBLE = SitePage.class.getPackageName();

    private final Map<Class<?>, Map<String, Method>> known = new ConcurrentHashMap<>();

    static boolean isVisible(Object value) {
        return value instanceof Record && value.getClass().getPackageName().equals(VISIBLE);
    }

    /** The accessors of a visible record by the names of its components. */
    Map<String, Method> of(Object visible) {
        return known.computeIfAbsent(visible.getClass(), Accessors::find);
    }

    private static Map<String, Method> find(Class<?> type) {
        Map<String, Method> found = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            found.put(component.getName(), component.getAccessor());
        }
        return Collections.unmodifiableMap(found);
    }

    static Object read(Method accessor, Object holder) {
        try {
            return accessor.invoke(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("not public: " + accessor, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
