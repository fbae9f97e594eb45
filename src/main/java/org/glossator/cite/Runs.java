package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what the library prints apart into runs, and knows nothing of its markup but what is italic. */
final class Runs {
    private static final Pattern TAG = Pattern.compile("<(/?)fo:[^>]*>");
    private static final Pattern ITALIC = Pattern.compile("font-style=\"(italic|oblique)\"");

    private Runs() {}

    static List<Run> of(String printed) {
        List<Run> runs = new ArrayList<>();
        List<Boolean> open = new ArrayList<>();
        Matcher tag = TAG.matcher(printed.strip());
        int from = 0;
        while (tag.find()) {
            add(runs, printed.strip().substring(from, tag.start()), open.contains(true));
            from = tag.end();
            if (tag.group(1).isEmpty()) {
                open.add(ITALIC.matcher(tag.group()).find());
            } else if (!open.isEmpty()) {
                open.remove(open.size() - 1);
            }
        }
        add(runs, printed.strip().substring(from), false);
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, String escaped, boolean italic) {
        if (escaped.isEmpty()) {
            return;
        }
        String words = unescaped(escaped);
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).italic() == italic) {
            runs.set(last, new Run(runs.get(last).words() + words, italic));
        } else {
            runs.add(new Run(words, italic));
        }
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
