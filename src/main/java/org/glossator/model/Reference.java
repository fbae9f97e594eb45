package org.glossator.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.source.Span;
import org.glossator.source.Text;

/**
 * One source of the bibliography, as CSL-YAML describes it.
 *
 * @param key the name by which citations call it
 * @param type its kind in CSL's words, such as {@code treaty} or {@code webpage}
 * @param authors people and institutions in the order given, each as a reader sees it
 * @param people everybody who is named, by what they did in CSL's words, such as {@code editor}
 * @param issued when it appeared
 * @param fields every further field of CSL that holds plain text, by its name, in the order written
 */
public record Reference(
        Text key,
        Text type,
        Text title,
        List<Name> authors,
        Map<String, List<Name>> people,
        Optional<Moment> issued,
        Optional<Text> url,
        Map<String, Text> fields,
        Span place) {
    /**
     * A person or an institution.
     *
     * @param family the family name, or the whole name of an institution
     * @param given the given name; empty for an institution
     */
    public record Name(String family, String given) {
        /** Given name first, as it is spoken. */
        public String spoken() {
            return given.isEmpty() ? family : given + " " + family;
        }
    }

    /** A field of CSL by its name, or nothing. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(Text::value);
    }

    /** Where the source stands on the site. */
    public String address() {
        return "sources.html#" + key.value();
    }
}
