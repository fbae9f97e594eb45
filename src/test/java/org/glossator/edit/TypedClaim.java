package org.glossator.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.load.FileForm;

/** A claim's file, and what it becomes when a form says other things. */
final class TypedClaim {
    static final String CLAIM = """
            # yaml-language-server: $schema=../../.glossator/schema/claim.json
            title: The shed is too small   # as the council says
            kind: opinion

            # who said it
            speaker: parents-council
            date: '2025-05-10'
            occasion:
            reports:
              # from the morning paper
              - article: gazette-shed
                quote: "too small on the day it opened" # checked
                translation: {from: de, official: true}
              # from the evening paper
              - article: courier-shed
                paraphrase: >-
                  some parents would have liked
                  a larger shed
            context:
              - text: |
                  The plan names sixty places. [@shed-plan, page 2]
                  It says no more.
                date: 2024-11-04
            questions: [How would you find out?, 'Who knows?']
            related: [shed-opened-in-may]
            reviewed: 2025-06-20
            """;

    private TypedClaim() {}

    static Edit edit(String text) throws Refused {
        return Edit.of(FileForm.at("claims/x.yaml").orElseThrow(), "claims/x.yaml", text, -1);
    }

    private static Posted posted(String... pairs) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            values.computeIfAbsent(pairs[at], name -> new ArrayList<>()).add(pairs[at + 1]);
        }
        return new Posted(values);
    }

    static String amended(String text, String... pairs) throws Refused {
        Edit edit = edit(text);
        return edit.amended(posted(pairs).fields(edit.form()), Optional.empty());
    }
}
