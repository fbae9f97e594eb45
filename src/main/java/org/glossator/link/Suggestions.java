package org.glossator.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Term;
import org.glossator.source.Nearest;
import org.glossator.source.Text;

/** What somebody probably meant whose link leads nowhere, in words that tell how to mend it. */
final class Suggestions {
    private static final int MOST = 3;
    private static final int SHORTEST_WORD = 4;
    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:jpe?g|png|gif|svg|webp|avif|heic)$");

    private final Content content;

    Suggestions(Content content) {
        this.content = content;
    }

    /** For {@code [[written]]}. */
    String entry(String written) {
        if (written.isEmpty()) {
            return "write the name of an entry between the brackets";
        }
        List<String> meant = slugs(written);
        if (PICTURE.matcher(written).find()) {
            return "a picture is written ![what it shows](../media/" + written + " \"author, licence\")";
        }
        return meant.isEmpty()
                ? "write the name of a file in content/, without its folder and its ending"
                : "did you mean " + quoted(meant) + "?";
    }

    /** For {@code [words](path)}. */
    String path(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        List<String> meant = slugs(dot > 0 ? name.substring(0, dot) : name);
        if (path.startsWith("www.")) {
            return "write https:// before it";
        } else if (path.contains("media/")) {
            return picture(path);
        } else if (meant.size() == 1) {
            return "did you mean [[" + meant.get(0) + "]]?";
        }
        return "write [[slug]] with the name of an entry, or the path to its file in content/";
    }

    String heading(String written, Collection<String> headings) {
        if (headings.isEmpty()) {
            return "it has no headings: leave out #" + written;
        }
        return Nearest.to(written, headings)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "its headings are "
                        + quoted(headings.stream().limit(MOST).toList())
                        + (headings.size() > MOST ? " and others" : ""));
    }

    String picture(String written) {
        return Nearest.to(
                        written.substring(written.lastIndexOf('/') + 1),
                        content.media().keySet())
                .map(near -> "did you mean \"../media/" + near + "\"?")
                .orElse("put it into content/media, and write ../media/ and its name");
    }

    String source(String written) {
        if (written.isEmpty()) {
            return "write the id of a source in content/sources.yaml behind the @";
        } else if (written.contains("@") || written.contains(" ")) {
            return "begin every source with @ and its id, and write other words outside the brackets";
        }
        boolean address = written.contains("://") || written.startsWith("www.");
        return sourceMeant(written)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(
                        address
                                ? "glossator new source \"Its title\" gives it an entry; then write the entry's id behind the @"
                                : "write an id that stands in content/sources.yaml; glossator new source \"Its title\" adds one");
    }

    /** The one source that was probably meant. */
    Optional<String> sourceMeant(String written) {
        return content.references().stream()
                .filter(reference ->
                        reference.url().map(Text::value).filter(written::equals).isPresent())
                .map(reference -> reference.key().value())
                .findFirst()
                .or(() -> Nearest.to(written, content.byKey().keySet()));
    }

    /** The one entry that was probably meant; empty where there are several, or none. */
    Optional<String> only(String written) {
        return Stream.concat(called(written).stream(), Nearest.to(written, content.slugs()).stream())
                .findFirst();
    }

    private Optional<String> called(String name) {
        return content.entries().stream()
                .filter(entry -> isCalled(entry, name))
                .map(Entry::slug)
                .findFirst();
    }

    // The entry of that very title or form, else the most similar name, else names that have a word in common.
    private List<String> slugs(String written) {
        return only(written).map(List::of).orElseGet(() -> akin(written));
    }

    private static boolean isCalled(Entry entry, String name) {
        Stream<String> forms =
                entry instanceof Term term ? term.forms().stream().map(form -> form.value()) : Stream.of();
        return Stream.concat(Stream.of(entry.title().value()), forms)
                .anyMatch(title -> name.equalsIgnoreCase(title) || name.equals(asName(title)));
    }

    private static String asName(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private List<String> akin(String written) {
        return Arrays.stream(written.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(this::slugsWith)
                .filter(slugs -> !slugs.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> slugsWith(String word) {
        return content.slugs().stream()
                .filter(slug -> slug.contains(word))
                .sorted()
                .limit(MOST)
                .toList();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
