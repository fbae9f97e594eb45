package org.glossator.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.model.Entry;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/**
 * Names the drafts that are not taken, and where each says that it is one, so that a reference to a draft is told from one
 * to nothing.
 *
 * <p>It looks at the text alone, since an unfinished draft never became an entry.
 */
final class LeftOut {
    private static final Pattern DRAFT = Pattern.compile("(?m)^[ -]*(?<line>draft:[ \\t]*true)\\b");
    private static final Pattern SLUG = Pattern.compile("(?m)^[ -]*slug:[ \\t]*[\"']?(?<slug>[^\\s\"'#]+)");
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*- [\\s\\S]*?(?=^[ \\t]*- |\\z)");

    private LeftOut() {}

    /** Slugs with the places of {@code draft: true}, of what was read and does not stand among the entries. */
    static Map<String, Span> of(List<FileContent.Found> files, List<FileContent> read, List<Entry> taken) {
        Map<String, Span> drafts = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            FileKind kind = files.get(i).kind();
            read.get(i).source().ifPresent(source -> {
                if (kind == FileKind.TIMELINE) {
                    events(source, drafts);
                } else if (kind.pattern().contains("*")) {
                    entry(source, drafts);
                }
            });
        }
        taken.forEach(entry -> drafts.remove(entry.slug()));
        return drafts;
    }

    private static void entry(SourceFile source, Map<String, Span> drafts) {
        Matcher draft = DRAFT.matcher(source.text());
        if (draft.find()) {
            drafts.put(source.stem(), source.span(draft.start("line"), draft.end("line")));
        }
    }

    private static void events(SourceFile source, Map<String, Span> drafts) {
        if (!source.text().contains("draft:")) {
            return;
        }
        Matcher item = ITEM.matcher(source.text());
        while (item.find()) {
            Matcher draft = DRAFT.matcher(item.group());
            Matcher slug = SLUG.matcher(item.group());
            if (draft.find() && slug.find()) {
                drafts.put(
                        slug.group("slug"),
                        source.span(item.start() + draft.start("line"), item.start() + draft.end("line")));
            }
        }
    }
}
