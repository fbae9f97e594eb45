package org.glossator.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.load.FileForm;
import org.glossator.load.Form;

/** The kinds of entry that can be made, with what to do next. */
public enum Kind {
    EXPLAINER("explainer", "begin with the articles that it compares: glossator new article \"Headline\""),
    ARTICLE(
            "article",
            "name it in its explainer, articles: […, %s]; then take its statements: glossator new claim \"What was said\""),
    CLAIM("claim", "name it in its explainer, claims: […, %s]; then run: glossator check"),
    TERM("term", "it will link by itself wherever its name is written; now run: glossator check"),
    EVENT("timeline", "name it in its explainer, events: […, %s]; then run: glossator check"),
    SOURCE("sources", "cite it as [@%s]; then run: glossator check"),
    PAGE("page", "it will be linked at the foot of every page; now run: glossator check");

    private final String form;
    private final String next;

    Kind(String form, String next) {
        this.form = form;
        this.next = next;
    }

    /** The word by which the command line calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }

    /** What to do when it is made, in one line. */
    String next(String slug) {
        return next.formatted(slug);
    }

    /** Whether it is added to the end of a file that holds many. */
    boolean isAppended() {
        return this == EVENT || this == SOURCE;
    }

    String template() {
        return "entries/" + word() + (file().isMarkdown() ? ".md" : ".yaml");
    }

    FileForm file() {
        return FileForm.all().stream()
                .filter(file -> file.name().equals(form))
                .findFirst()
                .orElseThrow();
    }

    /** The fields of one entry. */
    Form.Group fields() {
        Form root = file().root();
        return root instanceof Form.Items items ? (Form.Group) items.item() : (Form.Group) root;
    }
}
