package org.glossator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.load.Node;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;

/**
 * What is said of an entry as it was typed: what it lacks, and what is wrong in it.
 *
 * @param faults those of the entry's file, without what the form says in its own manner
 * @param lacking what is still to be filled in
 * @param isHidden whether faults of other files may hide some of this one
 */
record Verdict(Typed typed, List<Diagnostic> faults, List<Lacking> lacking, boolean isHidden) {
    private static final Set<String> SAID_BY_THE_FORM =
            Set.of("missing-field", "fill-in", "conflicting-fields", "unfinished-draft");
    private static final String UNCONFIRMED = "unconfirmed";

    /** @param all the faults of all files */
    static Verdict of(Typed typed, List<Diagnostic> all) throws Refused {
        String path = "content/" + typed.file().path();
        List<Lacking> lacking = new ArrayList<>(Lacking.in(
                typed.edit().form(),
                typed.wanted(),
                Optional.<Node>of(typed.edit().fields())));
        lacking.addAll(Lacking.inBody(typed.body()));
        FaultFields fields = new FaultFields(typed.after());
        List<Diagnostic> own = new ArrayList<>();
        for (Diagnostic fault : all) {
            if (fault.severity() != Severity.NOTE && fault.place().file().path().equals(path)) {
                boolean isSaid = isSaid(fault, fields.of(fault, typed.wanted()), lacking);
                own.addAll(isSaid ? List.of() : List.of(fault));
            }
        }
        boolean isHidden = all.stream()
                .anyMatch(fault -> fault.severity() == Severity.ERROR
                        && !fault.place().file().path().equals(path));
        return new Verdict(typed, own, lacking, own.isEmpty() && isHidden);
    }

    private static boolean isSaid(Diagnostic fault, String field, List<Lacking> lacking) {
        String rule = fault.rule().id();
        if (rule.equals(UNCONFIRMED)) {
            return fault.severity() != Severity.ERROR;
        }
        return rule.equals("unfinished-draft")
                || (SAID_BY_THE_FORM.contains(rule) && lacking.stream().anyMatch(each -> isAbout(each.field(), field)));
    }

    private static boolean isAbout(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }

    // In a form nobody writes the name of a file.
    private static String mend(Diagnostic fault) {
        boolean isOfName =
                fault.rule().id().equals("unknown-entry") && fault.mend().contains("in content/");
        return isOfName ? "pick one from the list, or begin it there" : fault.mend();
    }

    boolean hasErrors() {
        return faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** As a piece of a page: an item for each fault and for each field that is to be filled in. */
    void list(Html html) throws Refused {
        FaultFields fields = new FaultFields(typed.after());
        html.raw("<ol>\n");
        for (Lacking each : lacking) {
            html.raw("<li class=\"lacking\"")
                    .attribute("data-field", each.field())
                    .raw(">");
            html.text(each.label()).raw("</li>\n");
        }
        for (Diagnostic fault : faults) {
            html.raw("<li class=\"fault\"").attribute("data-field", fields.of(fault, typed.wanted()));
            html.attribute("data-severity", fault.severity().word());
            fields.instead(fault).ifPresent(words -> html.attribute("data-instead", words));
            html.raw(">")
                    .text(Labels.sentence(fault.message()))
                    .raw(" <span>")
                    .text(Labels.sentence(mend(fault)))
                    .raw("</span></li>\n");
        }
        html.raw("</ol>\n");
        if (isHidden) {
            html.raw(
                            "<p class=\"elsewhere\">Other files have faults, and some rules wait until they are mended: see <a href=\"")
                    .raw(Editor.FOLDER)
                    .raw("\">all entries</a>.</p>\n");
        }
    }
}
