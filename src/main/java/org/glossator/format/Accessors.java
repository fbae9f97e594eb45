package org.glossator.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashMap;
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

    /** The accessors of a record by the names of its components; none where templates may not see the value. */
    Map<String, Method> of(Object value) {
        Map<String, Method> accessors = known.get(value.getClass());
        return accessors != null ? accessors : known.computeIfAbsent(value.getClass(), Accessors::find);
    }

    private static Map<String, Method> find(Class<?> type) {
        boolean isVisible = type.isRecord() && type.getPackageName().equals(VISIBLE);
        Map<String, Method> found = new HashMap<>();
        for (RecordComponent component : isVisible ? type.getRecordComponents() : new RecordComponent[0]) {
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
