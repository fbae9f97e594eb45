package org.glossator.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns straight quotation marks, apostrophes, hyphens that stand for a dash and three dots into signs of the language. */
public final class Typography {
    // The signs of a command, --drafts, and of a range of pages stay; so does a fourth dot.
    private static final Pattern HYPHENS = Pattern.compile("(?<!\\S)--(?!\\S)");
    private static final Pattern DOTS = Pattern.compile("(?<!\\.)\\.\\.\\.(?!\\.)");
    private static final String OPENS_AFTER = "([{\u2013\u2014/\u201c\u201e\u2018\u201a\u00ab";

    private final String open;
    private final String close;
    private final String innerOpen;
    private final String innerClose;
    private final String apostrophe;
    private final String dash;

    public Typography(Strings strings) {
        open = strings.pattern("quote.open");
        close = strings.pattern("quote.close");
        innerOpen = strings.pattern("quote.inner-open");
        innerClose = strings.pattern("quote.inner-close");
        apostrophe = strings.pattern("quote.apostrophe");
        dash = strings.pattern("dash");
    }

    public String of(String text) {
        return after(' ', text);
    }

    /** The text with its marks, where another character stands right before it; a space where none does. */
    public String after(char before, String text) {
        return quoted(before, dotted(dashed(before, text)));
    }

    private String dashed(char before, String text) {
        if (!text.contains("--")) {
            return text;
        }
        boolean isBehindWord = !Character.isWhitespace(before) && text.startsWith("--");
        String set = HYPHENS.matcher(text).replaceAll(Matcher.quoteReplacement(dash));
        return isBehindWord && set.startsWith(dash) ? "--" + set.substring(dash.length()) : set;
    }

    private static String dotted(String text) {
        return text.contains("...") ? DOTS.matcher(text).replaceAll("\u2026") : text;
    }

    private String quoted(char before, String text) {
        if (text.indexOf('\'') < 0 && text.indexOf('"') < 0) {
            return text;
        }
        StringBuilder set = new StringBuilder(text.length() + 8);
        char last = before;
        int inner = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                set.append(opens(last) ? open : close);
            } else if (c == '\'') {
                String mark = single(last, i + 1 < text.length() ? text.charAt(i + 1) : ' ', inner > 0);
                inner += mark.equals(innerOpen) ? 1 : mark.equals(innerClose) && inner > 0 ? -1 : 0;
                set.append(mark);
            } else {
                set.append(c);
            }
            last = set.charAt(set.length() - 1);
        }
        return set.toString();
    }

    // What closes nothing is an apostrophe: Hans' Rad.
    private String single(char before, char after, boolean isWithin) {
        if (opens(before)) {
            return Character.isDigit(after) ? apostrophe : innerOpen;
        }
        boolean isLeftOut = !isWithin && Character.isLetter(before);
        return Character.isLetter(after) || isLeftOut ? apostrophe : innerClose;
    }

    // What closes in German opens in English.
    private boolean opens(char before) {
        return Character.isWhitespace(before)
                || before == '\u00a0'
                || (OPENS_AFTER.indexOf(before) >= 0 && !closes(String.valueOf(before)));
    }

    private boolean closes(String mark) {
        return (mark.equals(close) && !mark.equals(open)) || (mark.equals(innerClose) && !mark.equals(innerOpen));
    }
}
