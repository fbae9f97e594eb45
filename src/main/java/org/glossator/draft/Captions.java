package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells which paragraphs of a text belong to its pictures: a credit such as "Ada Finch/Getty Images", and its caption. */
final class Captions {
    private static final int CREDIT_WORDS = 8;
    private static final int CAPTION_WORDS = 70;

    /** "Dora Kiss/Northwire" at the end: a name, a slash and who sells the picture. */
    private static final Pattern NAME_AND_SELLER = Pattern.compile(
            "(?s).*(?:^|\\s|\\()\\p{Lu}[\\p{L}.'\u2019-]+(?:\\s\\p{Lu}[\\p{L}.'\u2019-]+)+\\s?/\\s?\\p{L}[^.?!/]{1,30}\\)?");

    private final Language language;

    Captions(Language language) {
        this.language = language;
    }

    /** What each paragraph is; those that belong to no picture keep what they are. */
    List<Place> among(List<String> paragraphs, List<Place> places) {
        List<Place> result = new ArrayList<>(places);
        for (int at = 0; at < paragraphs.size(); at++) {
            if (isCredit(paragraphs.get(at))) {
                result.set(at, Place.CREDIT);
            } else if (endsWithCredit(paragraphs.get(at))) {
                result.set(at, Place.CAPTION);
            }
        }
        for (int at = 0; at < paragraphs.size(); at++) {
            if (result.get(at) == Place.CREDIT) {
                caption(paragraphs, result, at);
            }
        }
        return result;
    }

    // The caption mostly stands above the credit, else below it.
    private static void caption(List<String> paragraphs, List<Place> places, int credit) {
        for (int at : List.of(credit - 1, credit + 1)) {
            boolean there = at > 0 && at < paragraphs.size();
            if (there && places.get(at) == Place.CAPTION) {
                return;
            } else if (there && places.get(at) == Place.TEXT && mayBeCaption(paragraphs.get(at))) {
                places.set(at, Place.CAPTION);
                return;
            }
        }
    }

    // What somebody says belongs to the article.
    private static boolean mayBeCaption(String paragraph) {
        return isShort(paragraph, CAPTION_WORDS) && !paragraph.matches("(?s).*[\u201C\u201E\u00AB\u00BB\"].*");
    }

    private boolean isCredit(String paragraph) {
        boolean ends = ".!?".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
        return isShort(paragraph, CREDIT_WORDS)
                && (isLabelled(paragraph)
                        || (!ends
                                && (names("credits", paragraph)
                                        || isOnly("agencies", paragraph)
                                        || NAME_AND_SELLER.matcher(paragraph).matches())));
    }

    private boolean endsWithCredit(String paragraph) {
        String last = paragraph.replaceFirst("(?s)^.*[.!?\u2026]\\s+(?=\\S)", "");
        boolean longer = last.length() < paragraph.length();
        boolean bracket = paragraph.endsWith(")") && isCredit(bracketed(paragraph));
        return isShort(paragraph, CAPTION_WORDS) && (bracket || (longer && isCredit(last)));
    }

    private static String bracketed(String paragraph) {
        String inner = paragraph.substring(paragraph.lastIndexOf('(') + 1, paragraph.length() - 1);
        return inner.isBlank() ? paragraph : inner.strip();
    }

    private boolean isLabelled(String paragraph) {
        String small = paragraph.toLowerCase(Locale.ROOT);
        return language.list("credit-labels").stream()
                .anyMatch(label -> small.startsWith(label + ":")
                        || small.startsWith(label + " by ")
                        || small.startsWith("\u00a9"));
    }

    private boolean names(String list, String paragraph) {
        String small = paragraph.toLowerCase(Locale.ROOT);
        return language.list(list).stream()
                .anyMatch(name -> small.matches("(?s).*(?:^|\\W)" + Pattern.quote(name) + "(?:$|\\W).*"));
    }

    private boolean isOnly(String list, String paragraph) {
        return language.has(list, paragraph.toLowerCase(Locale.ROOT));
    }

    private static boolean isShort(String paragraph, int words) {
        return paragraph.split("\\s+").length <= words;
    }
}
