package org.glossator.cite;

import de.undercouch.citeproc.helper.StringHelper;
import java.util.Optional;

/**
 * The title of one work, without the sign that ends its sentence, as it is and as styles write it in English. It is for
 * one thread alone.
 */
final class Title {
    private final String whole;
    private Optional<String> cased = Optional.empty();

    Title(String whole) {
        this.whole = whole;
    }

    String plain() {
        return withoutEnd(whole);
    }

    // Costly, and wanted by two styles.
    String cased() {
        String words = cased.orElseGet(() -> withoutEnd(StringHelper.toTitleCase(whole)));
        cased = Optional.of(words);
        return words;
    }

    static String withoutEnd(String title) {
        char last = title.charAt(title.length() - 1);
        return Character.isLetterOrDigit(last) ? title : title.substring(0, title.length() - 1);
    }
}
