package org.glossator.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.glossator.draft.DraftFile;
import org.glossator.draft.Drafts;

/** Writes drafts beside what is there and says what was drafted, kind by kind, and what comes next. */
final class DraftReport {
    private static final String INDENT = " ".repeat(22);
    private final Surroundings surroundings;
    private final DraftFolder folder;
    private final String article;
    private final boolean dryRun;
    private int written;
    private int there;

    /** @param article the article's name on the site */
    DraftReport(Surroundings surroundings, DraftFolder folder, String article, boolean dryRun) {
        this.surroundings = surroundings;
        this.folder = folder;
        this.article = article;
        this.dryRun = dryRun;
    }

    /** @return the exit code */
    int of(Drafts drafts) throws IOException {
        List<String> articles = files(drafts, "article");
        List<String> claims = files(drafts, "claim");
        List<String> told = files(drafts, "told");
        List<String> terms = files(drafts, "term");
        List<String> events = events(drafts);
        section("The article, in content/articles/", articles);
        section(
                counted(drafts, "claim", "quotation, a claim", "quotations, a claim for each") + ", in content/claims/",
                claims);
        section(
                counted(
                                drafts,
                                "told",
                                "thing told without quotation marks, a claim",
                                "things told without quotation marks, a claim for each")
                        + ", in content/claims/",
                told);
        section(
                counted(
                                drafts,
                                "term",
                                "speaker or outlet that the glossary lacks, a term",
                                "speakers and outlets that the glossary lacks, a term for each")
                        + ", in content/glossary/",
                terms);
        section("Dates, an event for each, in content/timeline.yaml", events);
        section("Passed over, without a draft", lines(drafts.passedOver(), DraftReport::passed));
        listed("The text names these terms of the glossary", drafts.terms());
        listed("Names that may deserve a term", drafts.candidates());
        last();
        return Exit.DONE;
    }

    private static String counted(Drafts drafts, String kind, String one, String many) {
        long count = drafts.files().stream()
                .filter(draft -> draft.kind().equals(kind))
                .count();
        return count + " " + (count == 1 ? one : many);
    }

    private List<String> files(Drafts drafts, String kind) throws IOException {
        List<String> lines = new ArrayList<>();
        for (DraftFile draft : drafts.files()) {
            if (draft.kind().equals(kind)) {
                boolean exists = folder.has(draft);
                if (!exists && !dryRun) {
                    folder.write(draft);
                }
                written += exists ? 0 : 1;
                there += exists ? 1 : 0;
                String where = exists ? already(draft) : name(draft);
                lines.add(
                        kind.equals("term")
                                ? String.format(Locale.ROOT, "  %-28s %s", draft.about(), where)
                                : found(draft) + "\n" + INDENT + where);
            }
        }
        return lines;
    }

    private static String found(DraftFile draft) {
        String about = draft.about().isEmpty() ? "(no headline: write one)" : draft.about();
        return String.format(Locale.ROOT, "  %-8s  %-8s  %s", "line " + draft.line(), draft.sureness(), about);
    }

    private String already(DraftFile draft) throws IOException {
        boolean other = (draft.kind().equals("claim") || draft.kind().equals("told")) && !folder.names(draft, article);
        return "there already: " + name(draft)
                + (other ? ", from another article: add a report of " + article + " to it" : "");
    }

    private static String name(DraftFile draft) {
        return draft.path().substring(draft.path().lastIndexOf('/') + 1);
    }

    private List<String> events(Drafts drafts) throws IOException {
        List<DraftFile> events = folder.newEvents(drafts.events());
        String problem = dryRun || events.isEmpty() ? "" : folder.addToTimeline(events);
        written += problem.isEmpty() ? events.size() : 0;
        there += drafts.events().size() - events.size();
        return lines(
                drafts.events(),
                event -> found(event)
                        + "\n" + INDENT
                        + (!events.contains(event)
                                ? "there already"
                                : problem.isEmpty()
                                        ? event.text()
                                                .lines()
                                                .findFirst()
                                                .orElse("")
                                                .replace("- slug: ", "")
                                        : "not added: " + problem));
    }

    private static List<String> lines(List<DraftFile> drafts, Function<DraftFile, String> line) {
        return drafts.stream().map(line).toList();
    }

    private static String passed(DraftFile draft) {
        return String.format(Locale.ROOT, "  %-8s  %s", "line " + draft.line(), draft.about());
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            surroundings.out().println(heading);
            lines.forEach(surroundings.out()::println);
            surroundings.out().println();
        }
    }

    private void listed(String heading, List<String> items) {
        if (!items.isEmpty()) {
            surroundings.out().println(heading + ":\n  " + String.join(", ", items) + "\n");
        }
    }

    private void last() {
        String known = there == 0 ? "" : ", " + there + " there already";
        surroundings
                .out()
                .println(written + (written == 1 ? " draft" : " drafts") + (dryRun ? " possible" : " written") + known
                        + ". \"sure\", \"probable\" and \"guess\" say how far to trust the rules.");
        if (dryRun) {
            surroundings.out().println("nothing was written; next: the same without --list");
            return;
        }
        surroundings.out().println("No draft is published before you have looked at it and completed it.");
        surroundings
                .out()
                .println(
                        "next: glossator serve --edit --open   shows them as pages, with what is left to do and forms for it");
    }
}
