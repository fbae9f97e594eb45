package org.glossator.cite;

import java.util.List;
import java.util.stream.Collectors;

/** How one work is cited in each of the forms that readers ask for. */
public record Citation(List<Run> apa, List<Run> mla, List<Run> chicago, String bibtex) {
    /** The words of a form without their look. */
    public static String plain(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
