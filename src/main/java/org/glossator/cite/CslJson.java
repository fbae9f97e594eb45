package org.glossator.cite;

import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.util.List;
import java.util.stream.Collectors;

/** Writes works as CSL-JSON, which programs that keep bibliographies can read. */
public final class CslJson {
    private CslJson() {}

    /** A list with each work on a line of its own. */
    public static String of(List<Work> works) {
        return works.stream().map(CslJson::of).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String of(Work work) {
        return CslItem.plain(work)
                .toJson(new StringJsonBuilderFactory().createJsonBuilder())
                .toString();
    }
}
