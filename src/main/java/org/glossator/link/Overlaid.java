package org.glossator.link;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A large map with a few values in place of its own, for which nothing large is copied. */
final class Overlaid<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> ground;
    private final Map<K, V> above;

    /** Neither map may change from now on. */
    Overlaid(Map<K, V> ground, Map<K, V> above) {
        this.ground = ground;
        this.above = above;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        V value = above.get(key);
        return value != null ? value : ground.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        Map<K, V> all = new HashMap<>(ground);
        all.putAll(above);
        return all.entrySet();
    }
}
