package org.glossator.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a work into the words of CSL for the library. */
final class CslItem {
    private static final Set<String> DATES = Set.of("accessed", "event-date", "original-date");

    // The legal forms of the styles are those of the law of the United States.
    private static final Set<String> LEGAL = Set.of("legislation", "bill", "regulation", "legal_case", "hearing");

    private CslItem() {}

    /** The work as it is. */
    static CSLItemData plain(Work work) {
        return CSLItemData.fromJson(variables(work, known(work.type())));
    }

    /** The work as the styles have to see it to print what their rules say. */
    static CSLItemData of(Work work, boolean isEnglish) {
        Map<String, Object> item = variables(work, type(work));
        if (isEnglish) {
            work.field("edition").ifPresent(edition -> item.put("edition", ordinal(edition)));
        }
        return CSLItemData.fromJson(item);
    }

    private static Map<String, Object> variables(Work work, String type) {
        Map<String, Object> item = new LinkedHashMap<>();
        work.fields().forEach((name, value) -> item.put(name, DATES.contains(name) ? date(value) : value));
        item.put("id", work.key());
        item.put("type", type);
        item.put("title", work.title());
        work.people().forEach((role, names) -> {
            if (!names.isEmpty()) {
                item.put(role, names.stream().map(CslItem::name).toList());
            }
        });
        work.issued().ifPresent(iso -> item.put("issued", date(iso)));
        work.url().ifPresent(url -> item.put("URL", url));
        return item;
    }

    private static Map<String, Object> name(Name name) {
        return name.isWhole()
                ? Map.of("literal", name.family())
                : Map.of("family", name.family(), "given", name.given());
    }

    private static Map<String, Object> date(String iso) {
        return Map.of("date-parts", List.of(Work.parts(iso)));
    }

    // The styles leave the date out of a speech whose occasion is not named.
    private static String type(Work work) {
        boolean isBareSpeech =
                work.type().equals("speech") && work.field("event-title").isEmpty();
        return isBareSpeech || LEGAL.contains(work.type()) ? "document" : known(work.type());
    }

    private static String known(String type) {
        try {
            return CSLType.fromString(type).toString();
        } catch (IllegalArgumentException unknown) {
            return "document";
        }
    }

    // The library prints the number of an edition without its ending.
    private static String ordinal(String edition) {
        if (!edition.matches("[0-9]{1,4}")) {
            return edition;
        }
        int number = Integer.parseInt(edition);
        boolean isTeen = number / 10 % 10 == 1;
        return edition
                + switch (isTeen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
