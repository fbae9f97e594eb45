package org.glossator.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes works for BibTeX and Biber. Letters of every script stay as they are, in UTF-8.
 *
 * <p>The library reads BibTeX, but does not write it.
 */
public final class Bibtex {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NO_KEY = Pattern.compile("[^A-Za-z0-9:._/-]+");
    private static final Pattern RANGE = Pattern.compile("(?<=\\d)[-–](?=\\d)");

    // What BibTeX would write small in a title, though it is a name or an abbreviation.
    private static final Pattern CAPITALS =
            Pattern.compile("^\\p{L}+\\p{Lu}\\p{L}*|(?<!^)(?<![\\p{L}\\\\])\\p{L}*\\p{Lu}\\p{L}*");

    private Bibtex() {}

    /** A key that BibTeX can read. */
    public static String key(String name) {
        return NO_KEY.matcher(name).replaceAll("-");
    }

    /** @param key as {@link #key} makes them */
    public static String of(Work work, String key) {
        StringBuilder entry = new StringBuilder("@" + type(work) + "{" + key(key));
        fields(work)
                .forEach((name, value) ->
                        entry.append(",\n  ").append(name).append(" = ").append(value));
        return entry.append("\n}\n").toString();
    }

    private static String type(Work work) {
        return switch (work.type()) {
            case "book" -> "book";
            case "chapter", "entry-encyclopedia", "entry-dictionary" -> "incollection";
            case "article-journal", "article-magazine", "article-newspaper" -> "article";
            case "paper-conference" -> "inproceedings";
            case "report" -> "techreport";
            case "thesis" -> "phdthesis";
            default -> "misc";
        };
    }

    private static Map<String, String> fields(Work work) {
        String type = type(work);
        Map<String, String> fields = new LinkedHashMap<>();
        people(fields, "author", work.people("author"));
        people(fields, "editor", work.people("editor"));
        fields.put("title", "{" + CAPITALS.matcher(escaped(work.title())).replaceAll("{$0}") + "}");
        text(fields, container(type), work.field("container-title"));
        text(fields, publisher(type), work.field("publisher"));
        text(fields, "address", work.field("publisher-place"));
        text(fields, "series", work.field("collection-title"));
        text(fields, "edition", work.field("edition"));
        text(fields, "type", work.field("genre"));
        text(fields, "volume", work.field("volume"));
        text(fields, "number", work.field("issue").or(() -> work.field("number")));
        text(
                fields,
                "pages",
                work.field("page").map(pages -> RANGE.matcher(pages).replaceAll("--")));
        work.issued().ifPresent(iso -> date(fields, iso));
        text(fields, "doi", work.field("DOI"));
        text(fields, "isbn", work.field("ISBN"));
        text(fields, "issn", work.field("ISSN"));
        work.url().ifPresent(url -> fields.put("url", "{" + address(url) + "}"));
        text(fields, "urldate", work.field("accessed"));
        text(fields, "language", work.field("language"));
        text(fields, "note", work.field("note"));
        return fields;
    }

    private static String container(String type) {
        return switch (type) {
            case "article" -> "journal";
            case "incollection", "inproceedings" -> "booktitle";
            default -> "howpublished";
        };
    }

    private static String publisher(String type) {
        return switch (type) {
            case "techreport" -> "institution";
            case "phdthesis" -> "school";
            default -> "publisher";
        };
    }

    private static void people(Map<String, String> fields, String role, List<Name> people) {
        List<String> names = new ArrayList<>();
        for (Name name : people) {
            names.add(name.isWhole() ? "{" + escaped(name.family()) + "}" : inverted(name));
        }
        if (!names.isEmpty()) {
            fields.put(role, "{" + String.join(" and ", names) + "}");
        }
    }

    private static String inverted(Name name) {
        return "{" + escaped(name.family()) + "}, " + escaped(name.given());
    }

    private static void text(Map<String, String> fields, String name, Optional<String> value) {
        value.ifPresent(words -> fields.put(name, "{" + escaped(words) + "}"));
    }

    private static void date(Map<String, String> fields, String iso) {
        List<Integer> parts = Work.parts(iso);
        fields.put("year", "{" + String.format(Locale.ROOT, "%04d", parts.get(0)) + "}");
        if (parts.size() > 1) {
            fields.put("month", MONTHS.get(parts.get(1) - 1));
        }
        if (parts.size() > 2) {
            fields.put("day", "{" + parts.get(2) + "}");
        }
    }

    // Addresses are read as they stand; a brace alone would end the field.
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.chars().forEach(c -> escaped.append(escaped((char) c)));
        return escaped.toString();
    }

    // BibTeX counts braces even behind a backslash, so a brace has to be named.
    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '&', '%', '$', '#', '_' -> "\\" + c;
            case '\n' -> " ";
            default -> String.valueOf(c);
        };
    }
}
