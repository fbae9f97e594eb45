package org.glossator.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.glossator.page.TemplateFault;

/**
 * What is served at one moment: the last site that was sound, and over it the pages that were made alone since.
 *
 * @param files each file's bytes by its address; empty until there was a sound site
 * @param alone pages that were made alone
 * @param faults what is wrong in the files, worded for the page; empty as long as that is not known
 * @param look changes when anything changes that pages load
 * @param kept pages that were asked for
 */
record Stage(
        Map<String, Supplier<byte[]>> files,
        Map<String, byte[]> alone,
        Optional<String> faults,
        long look,
        Map<String, byte[]> kept) {
    static final Stage EMPTY = new Stage(Map.of(), Map.of(), Optional.empty(), 0, new ConcurrentHashMap<>());
    /** So many pages are kept; what more there is is made again. */
    private static final int KEPT = 32;

    Stage with(Shown shown, String worded) {
        return shown.files()
                .map(made -> new Stage(made, Map.of(), Optional.of(worded), shown.look(), new ConcurrentHashMap<>()))
                .orElseGet(() -> new Stage(files, alone, Optional.of(worded), look, kept));
    }

    Stage with(Shown.Page page) {
        Map<String, byte[]> pages = new HashMap<>(alone);
        pages.put(page.address(), page.html());
        return new Stage(files, pages, faults, look, kept);
    }

    Stage beingChecked() {
        return new Stage(files, alone, Optional.empty(), look, kept);
    }

    boolean isReady() {
        return !files.isEmpty();
    }

    /**
     * The bytes at an address.
     *
     * @throws TemplateFault where a template cannot be used
     */
    Optional<byte[]> bytes(String address) {
        byte[] known = alone.getOrDefault(address, kept.get(address));
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> made = Optional.ofNullable(files.get(address)).map(Supplier::get);
        if (made.isPresent() && address.endsWith(".html") && kept.size() < KEPT) {
            kept.put(address, made.get());
        }
        return made;
    }
}
