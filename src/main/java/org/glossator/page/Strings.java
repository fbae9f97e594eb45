package org.glossator.page;

import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.source.SourceFile;

/**
 * The words of the interface in one language: {@code templates/strings/<language>.yaml}.
 *
 * <p>A project's own file needs to hold only what it words differently from the packed file of that language. {@code
 * {0}}, {@code {1}} … stand for what is filled in. A text that depends on a number has one entry for each form of the
 * plural, such as {@code claims.one} and {@code claims.other}; which forms there are is what {@code plural} in the
 * same file says.
 */
public final class Strings {
    private final SourceFile file;
    private final Map<String, String> texts;
    private final Locale locale;
    private final Plural plural;

    private Strings(SourceFile file, Map<String, String> texts, String language) {
        this.file = file;
        this.texts = texts;
        this.locale = Locale.forLanguageTag(language);
        this.plural = Plural.named(texts.getOrDefault("plural", "one-other"))
                .orElseThrow(() -> fault("\"plural\" must be one of: " + Plural.names()));
    }

    /**
     * The strings for a language: those of its own tag, such as {@code de-AT}, or else those of {@code de}.
     *
     * @param language a BCP 47 tag
     */
    public static Strings of(Theme theme, String language) {
        String base = Locale.forLanguageTag(language).getLanguage();
        for (String name : List.of(language, base)) {
            String path = "strings/" + name + ".yaml";
            Optional<SourceFile> packed = theme.packedText(path);
            Optional<SourceFile> own = theme.ownText(path);
            if (packed.isPresent() || own.isPresent()) {
                Map<String, String> texts = new HashMap<>();
                packed.ifPresent(file -> texts.putAll(StringsReader.read(file)));
                own.ifPresent(file -> texts.putAll(StringsReader.read(file)));
                return new Strings(own.or(() -> packed).orElseThrow(), texts, language);
            }
        }
        SourceFile wanted = new SourceFile("templates/strings/" + base + ".yaml", "");
        throw new TemplateFault(TemplateFault.RULE
                .at(wanted.start(), "there are no words of the interface for the language \"" + language + "\"")
                .mendedBy("translate templates/strings/en.yaml and save it under this name"));
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text as the file has it, with its {@code {0}} signs. */
    public String pattern(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw fault("the text \"" + key + "\" is missing");
        }
        return text;
    }

    /** The text with each {@code {0}} replaced. */
    public String text(String key, Object... values) {
        return Filled.with(pattern(key), values);
    }

    /** The form of the text that goes with the number, which is {@code {0}} in it. */
    public String count(String key, int number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return text(countKey(key, number), values);
    }

    /** The key of the form that goes with the number. */
    public String countKey(String key, int number) {
        String form = key + "." + plural.form(number);
        return has(form) ? form : key + ".other";
    }

    /** The words in one row: "a", "a and b", "a, b and c". */
    public String list(List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        String row = words.get(0);
        for (int i = 1; i < words.size(); i++) {
            row = text(i == words.size() - 1 ? "list.last" : "list.more", row, words.get(i));
        }
        return row;
    }

    /** Orders words as dictionaries of the language do. Not safe for several threads; each needs its own. */
    public Collator collator() {
        return Alphabet.of(locale);
    }

    public Locale locale() {
        return locale;
    }

    private TemplateFault fault(String message) {
        return new TemplateFault(TemplateFault.RULE.at(file.start(), message));
    }
}
