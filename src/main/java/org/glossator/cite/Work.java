package org.glossator.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A work that can be cited, in the words of CSL 1.0.2.
 *
 * @param key the name by which BibTeX calls it
 * @param type its kind, such as {@code webpage}; a kind that CSL does not know counts as a document
 * @param people who made it, by what they did, such as {@code author} or {@code editor}
 * @param issued a day, a month or a year in ISO 8601
 * @param fields every further variable that holds plain text, dates in ISO 8601
 */
public record Work(
        String key,
        String type,
        String title,
        Map<String, List<Name>> people,
        Optional<String> issued,
        Optional<String> url,
        Map<String, String> fields) {
    static final String AUTHOR = "author";
    static final String PUBLISHER = "publisher";

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    List<Name> people(String role) {
        return people.getOrDefault(role, List.of());
    }

    /** Whether it was published by whoever wrote it, as institutions do: no style names them twice. */
    boolean isPublishedByAuthor() {
        List<Name> authors = people(AUTHOR);
        return authors.size() == 1
                && authors.get(0).isWhole()
                && field(PUBLISHER).filter(authors.get(0).family()::equals).isPresent();
    }

    Work withoutPublisher() {
        return new Work(key, type, title, people, issued, url, without(fields, PUBLISHER));
    }

    Work withoutAuthor() {
        return new Work(key, type, title, without(people, AUTHOR), issued, url, fields);
    }

    Work named(String otherKey) {
        return new Work(otherKey, type, title, people, issued, url, fields);
    }

    Work as(String otherType) {
        return new Work(key, otherType, title, people, issued, url, fields);
    }

    Work titled(String otherTitle) {
        return new Work(key, type, otherTitle, people, issued, url, fields);
    }

    Work at(Optional<String> otherIssued, Optional<String> otherUrl) {
        return new Work(key, type, title, people, otherIssued, otherUrl, fields);
    }

    private static <T> Map<String, T> without(Map<String, T> all, String name) {
        Map<String, T> rest = new LinkedHashMap<>(all);
        rest.remove(name);
        return rest;
    }

    /** The numbers of a date in ISO 8601: year, month, day, as far as it is known. */
    static List<Integer> parts(String iso) {
        List<Integer> parts = new ArrayList<>();
        for (String part : iso.split("-", -1)) {
            parts.add(Integer.valueOf(part));
        }
        return parts;
    }
}
