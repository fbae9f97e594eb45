package org.glossator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.source.Diagnostic;
import org.glossator.source.Nearest;
import org.glossator.source.Rule;
import org.glossator.source.SourceFile;

/**
 * Holds a project's words of the interface against the packed ones: each has a name that pages ask for, and what is filled
 * in has its place. A language that is not packed is held against English and needs every text.
 */
public final class StringsCheck {
    private static final Rule UNKNOWN = Rule.error("unknown-text");
    private static final Rule MISSING = Rule.error("untranslated-text");
    private static final Rule LEFT_OUT = Rule.warning("left-out-value");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern FREE = Pattern.compile("month\\.in-date\\.([1-9]|1[0-2])|language\\.[a-zA-Z0-9-]+");
    private static final int NAMED = 5;

    private final Theme theme;
    private final SourceFile file;
    private final Map<String, StringsReader.Line> own;
    private final Map<String, String> model;
    private final Set<String> counted;
    private final Plural plural;

    private StringsCheck(SourceFile file, Map<String, String> packed, Theme theme) {
        Map<String, String> english =
                StringsReader.read(theme.packedText("strings/en.yaml").orElseThrow());
        this.theme = theme;
        this.file = file;
        this.own = StringsReader.lines(file);
        this.model = packed.isEmpty() ? english : packed;
        this.counted = english.keySet().stream()
                .filter(key -> key.endsWith(".one"))
                .map(key -> key.substring(0, key.length() - ".one".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        String name = own.containsKey("plural") ? own.get("plural").text() : model.getOrDefault("plural", "");
        this.plural = Plural.named(name).orElse(Plural.ONE_OTHER);
    }

    public static List<Rule> rules() {
        return List.of(TemplateFault.RULE, UNKNOWN, MISSING, LEFT_OUT);
    }

    /** What is wrong with the words that a project has of its own for a language; nothing where it has none. */
    public static List<Diagnostic> faults(Theme theme, String language) {
        try {
            for (String name : List.of(language, Locale.forLanguageTag(language).getLanguage())) {
                String path = "strings/" + name + ".yaml";
                Optional<SourceFile> packed = theme.packedText(path);
                Optional<SourceFile> own = theme.ownText(path);
                if (own.isPresent()) {
                    return of(own.get(), packed, theme);
                } else if (packed.isPresent()) {
                    return List.of();
                }
            }
            return List.of();
        } catch (TemplateFault unreadable) {
            return List.of(unreadable.diagnostic());
        }
    }

    private static List<Diagnostic> of(SourceFile own, Optional<SourceFile> packed, Theme theme) {
        StringsCheck check =
                new StringsCheck(own, packed.map(StringsReader::read).orElse(Map.of()), theme);
        return packed.isPresent() ? check.lines() : check.whole();
    }

    /** What is wrong with a file that shall hold every word of a language. */
    static List<Diagnostic> whole(SourceFile file, Theme theme) {
        return new StringsCheck(file, Map.of(), theme).whole();
    }

    private List<Diagnostic> whole() {
        return Stream.concat(missing().stream(), lines().stream()).toList();
    }

    private List<Diagnostic> lines() {
        List<Diagnostic> faults = new ArrayList<>();
        own.forEach((key, line) -> {
            Optional<String> packed = packed(key);
            if (packed.isPresent()) {
                faults.addAll(places(key, line, packed.get()));
            } else if (!FREE.matcher(key).matches() && !isAskedFor(key)) {
                faults.add(unknown(key, line));
            }
        });
        return faults;
    }

    // A project's own template may have words of its own.
    private boolean isAskedFor(String key) {
        String counted = key.substring(0, Math.max(key.lastIndexOf('.'), 0));
        return Stream.of("pages", "parts")
                .flatMap(below -> theme.ownFiles(below).stream())
                .flatMap(name -> theme.ownText(name).stream())
                .anyMatch(template -> template.text().contains("\"" + key + "\"")
                        || template.text().contains("count(\"" + counted + "\""));
    }

    private Optional<String> packed(String key) {
        Optional<String> stem = stem(key);
        if (stem.isEmpty()) {
            return Optional.ofNullable(model.get(key));
        }
        String form = key.substring(stem.get().length() + 1);
        return plural.forms().contains(form) || form.equals("other")
                ? Stream.of(key, stem.get() + ".other", stem.get() + ".many")
                        .filter(model::containsKey)
                        .findFirst()
                        .map(model::get)
                : Optional.empty();
    }

    private Optional<String> stem(String key) {
        int dot = key.lastIndexOf('.');
        return Optional.of(key.substring(0, Math.max(dot, 0))).filter(counted::contains);
    }

    private Diagnostic unknown(String key, StringsReader.Line line) {
        String mend = stem(key)
                .map(stem -> "the forms of this language are " + String.join(", ", plural.forms()))
                .or(() -> Nearest.to(key, model.keySet()).map(near -> "did you mean \"" + near + "\"?"))
                .orElse("glossator override strings/en.yaml writes down every name that there is");
        return UNKNOWN.at(line.place(), "no page asks for a text called \"" + key + "\"")
                .mendedBy(mend);
    }

    private List<Diagnostic> places(String key, StringsReader.Line line, String packed) {
        Set<String> wanted = placesOf(packed);
        Set<String> written = placesOf(line.text());
        List<Diagnostic> faults = new ArrayList<>();
        written.stream()
                .filter(place -> !wanted.contains(place))
                .map(place -> UNKNOWN.at(line.place(), "nothing is filled in for " + place + " in \"" + key + "\"")
                        .mendedBy(wanted.isEmpty() ? "leave it out" : "what there is: " + String.join(", ", wanted)))
                .forEach(faults::add);
        wanted.stream()
                .filter(place -> !written.contains(place) && !maySkip(key, place))
                .map(place -> LEFT_OUT.at(
                                line.place(),
                                "\"" + key + "\" has no " + place + ", so what is filled in there is not shown")
                        .mendedBy("the packed text is: " + packed))
                .forEach(faults::add);
        return faults;
    }

    private boolean maySkip(String key, String place) {
        return place.equals("{0}") && key.endsWith(".one") && stem(key).isPresent() && plural.isOneAlone();
    }

    private static Set<String> placesOf(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Diagnostic> missing() {
        List<String> missing = Stream.concat(
                        model.keySet().stream().filter(key -> stem(key).isEmpty()),
                        counted.stream().flatMap(stem -> plural.forms().stream().map(form -> stem + "." + form)))
                .filter(key -> !own.containsKey(key))
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
        String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
        return Optional.of(MISSING.at(file.start(), "texts are missing here: " + names + more)
                .mendedBy("translate their lines of templates/strings/en.yaml"));
    }
}
