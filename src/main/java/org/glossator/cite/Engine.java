package org.glossator.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.CSLBuilder;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints works in one style, each as if it stood alone. Made when it is first asked, since reading a style takes a
 * quarter of a second. Safe for use by several threads, one at a time.
 */
final class Engine {
    private final Style style;
    private final String locale;
    private Optional<Loaded> loaded = Optional.empty();

    Engine(Style style, String locale) {
        this.style = style;
        this.locale = locale;
    }

    synchronized List<Run> print(Work work) {
        Loaded ready = loaded.orElseGet(this::load);
        Work wanted = style.of(work);
        Slips slips = new Slips(wanted, style, isEnglish());
        // Some styles leave well-known works, such as entries of dictionaries, out of bibliographies; readers ask for
        // them.
        String printed = ready.print(CslItem.of(wanted, isEnglish()))
                .or(() -> ready.print(CslItem.of(wanted.as("document"), isEnglish())))
                .orElse(work.title());
        return Runs.of(DayOrder.mended(slips.mended(printed), locale));
    }

    private boolean isEnglish() {
        return locale.startsWith("en");
    }

    private Loaded load() {
        Loaded ready = new Loaded(style, locale);
        loaded = Optional.of(ready);
        return ready;
    }

    /** The library with a style that it has read. */
    private static final class Loaded implements ItemDataProvider {
        private final CSL csl;
        private CSLItemData item = new CSLItemData();

        Loaded(Style style, String locale) {
            try {
                csl = new CSLBuilder()
                        .itemDataProvider(this)
                        .localeProvider(name -> Resources.text("locales-" + locale + ".xml"))
                        .style(style.csl())
                        .lang(locale)
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            // Of its forms this alone keeps italics and leaves every other sign as it is, but for the five of XML.
            csl.setOutputFormat("fo");
        }

        Optional<String> print(CSLItemData next) {
            item = next;
            csl.registerCitationItems(next.getId());
            return Stream.of(csl.makeBibliography().getEntries()).findFirst();
        }

        @Override
        public CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(item.getId());
        }
    }
}
