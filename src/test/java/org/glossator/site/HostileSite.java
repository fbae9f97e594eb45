package org.glossator.site;

import java.nio.file.Path;
import org.glossator.TrialSite;
import tools.jackson.databind.json.JsonMapper;

/** A site whose author tries in every text to get something run in a reader's browser. */
final class HostileSite {
    /** What each piece of script that the content carries would do. */
    static final String DEED = "window.hacked=1";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MARKUP = "\"'><script>" + DEED + "</script></title></style></script><script>" + DEED
            + "</script><!--<script>" + DEED + "]]><img src=x onerror=" + DEED + "><svg/onload=" + DEED + ">";
    private static final String OTHER = " \u2028\u2029\\u003cscript> &lt;b&gt; &#60;script&#62; {onclick=" + DEED + "}"
            + " ${\"freemarker.template.utility.Execute\"?new()(\"id\")} <#assign a=1> {{constructor}}";
    private static final String ATTACK = MARKUP + OTHER;
    private static final String INLINE = "\"'<script>" + DEED + "</script><img src=x onerror=" + DEED + ">";

    private HostileSite() {}

    static TrialSite in(Path folder) {
        return TrialSite.in(folder)
                .with("content/site.yaml", settings())
                .with("content/sources.yaml", sources())
                .with("content/timeline.yaml", timeline())
                .with("content/pages/about.md", page())
                .with("content/articles/gazette-shed.md", article())
                .with("content/explainers/shed-question.md", explainer())
                .with("content/glossary/bicycle-shed.md", term())
                .with("content/claims/shed-is-too-small.yaml", claim());
    }

    private static String settings() {
        return """
                title: §
                tagline: §
                language: en
                address: https://shed.example/
                licence:
                  name: §
                publisher: §
                contact: §
                funding: §
                introduction: §
                editing: {loaded-words: [§]}
                """.replace("§", yaml(ATTACK));
    }

    private static String sources() {
        return """
                references:
                  - id: shed-plan
                    type: report
                    title: §
                    author:
                      - literal: §
                      - {family: §, given: §}
                    publisher: §
                    issued: "2024-11-04"
                    URL: https://alder-school.example/"><script>window.hacked=1</script>?a=1&b='
                  - id: office-letter
                    type: document
                    title: §
                    author:
                      - literal: §
                """.replace("§", yaml(ATTACK));
    }

    private static String timeline() {
        return """
                - slug: shed-opened
                  date: 2025-05-05
                  title: §
                  text: §
                  see: [shed-opened-in-may, bicycle-shed]
                """.replace("§", yaml(ATTACK));
    }

    private static String page() {
        return """
                ---
                title: §
                summary: §
                author: §
                updated: 2025-06-21
                changes:
                  - {date: 2025-06-21, note: §, correction: true}
                ---
                """.replace("§", yaml(ATTACK)) + """
                ## Heading § {onclick=window.hacked=1}

                Words § `code §` **strong §** [link §](https://a.example/"onclick="window.hacked=1){onclick=window.hacked=1}
                [titled](https://a.example/ "<script>window.hacked=1</script>") and [[shed-is-too-small|words §]],
                [@shed-plan, locator §] and [^1]. No link: [a](< javascript:window.hacked=1>).

                <script>window.hacked=1</script>

                <div onclick="window.hacked=1" style="position:fixed">
                <a href="javascript:window.hacked=1">html</a> <iframe srcdoc="<script>parent.hacked=1</script>"></iframe>
                </div>

                | head § | other |
                | :-- | --: |
                | cell § | <b onclick=window.hacked=1>cell</b> |

                > [!NOTE]
                > note §

                ```html" onclick="window.hacked=1
                §
                ```

                ![alternative §](../media/shed.png "credit <script>window.hacked=1</script> onerror=window.hacked=1, licence")

                [^1]: note §
                """.replace("§", INLINE);
    }

    private static String article() {
        return """
                ---
                title: §
                outlet: alder-gazette
                published: 2025-05-12
                url: https://gazette.example/?"onclick="window.hacked=1&<script>window.hacked=1</script>
                copy: §
                event: shed-question
                summary: §
                ---
                """.replace("§", yaml(ATTACK)) + ATTACK + "\n";
    }

    private static String explainer() {
        return """
                ---
                title: §
                question: §
                summary: §
                date: 2025-05-05
                points: [§, §, §, §, §]
                articles: [gazette-shed, courier-shed]
                claims: [shed-is-too-small, shed-opened-in-may]
                terms: [bicycle-shed, parents-council]
                events: [shed-opened]
                questions: [§]
                ---
                The school office and the parents' council.
                """.replace("§", yaml(ATTACK));
    }

    private static String term() {
        return """
                ---
                term: §
                category: place
                forms: [bicycle shed, "<img src=y onerror=window.hacked=1>"]
                in-sentence: §
                short: §
                ---
                """.replace("§", yaml(ATTACK)) + ATTACK + "\n";
    }

    private static String claim() {
        return """
                title: §
                kind: opinion
                status: contested
                speaker: parents-council
                described-as: §
                date: 2025-05-10
                occasion: §
                account: alder-gazette
                account-as: §
                notice: §
                reports:
                  - {article: gazette-shed, quote: §, attributed-to: parents-council, note: §}
                  - {article: courier-shed, paraphrase: §, wording: §, translation: {from: §, by: school-office}}
                renderings:
                  - {words: §, language: ru, source: §}
                context:
                  - {text: §cited, date: 2024-11-04}
                positions:
                  - {by: parents-council, text: §}
                  - {by: school-office, text: §}
                questions: [§]
                related: [shed-opened-in-may]
                stet:
                  - {rule: single-source, reason: §, by: §, until: 2026-06-30}
                """.replace("§cited", yaml(ATTACK + " [@office-letter, p. " + MARKUP + "]"))
                .replace("§", yaml(ATTACK));
    }

    private static String yaml(String text) {
        return JSON.writeValueAsString(text).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
