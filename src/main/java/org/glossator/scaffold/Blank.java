package org.glossator.scaffold;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.load.FieldForm;
import org.glossator.load.FillIn;

/**
 * The form of a new entry: a text with places to fill in.
 *
 * <p>{@code {{name: question}}} must be answered sooner or later, {@code {{name?}}} may stay empty, {@code {{name=word}}}
 * has a word to begin with, {@code {{name*: question}}} takes the one entry that there is to choose. A line {@code #? name}
 * is replaced by what the field is for, as the reader declares it.
 */
final class Blank {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w-]+)(\\?|\\*)?(?:(=|: )([^}]*))?}}");
    private static final Pattern HELP = Pattern.compile("(?m)^( *)#\\? ([\\w-]+)$");

    private final String template;
    private final Fields fields;

    private Blank(String template, Fields fields) {
        this.template = template;
        this.fields = fields;
    }

    static Blank of(Kind kind, Fields fields) throws IOException {
        return new Blank(Resources.text(kind.template()), fields);
    }

    /** Every place that asks for something, in the order of the text. */
    List<Prompt> prompts() {
        List<Prompt> prompts = new ArrayList<>();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            boolean given = place.group(2) == null && place.group(3) == null;
            if (!given) {
                prompts.add(prompt(place.toMatchResult()));
            }
        }
        return prompts;
    }

    /**
     * The text of the entry.
     *
     * @param answers by the field's name; an empty or missing one leaves a prompt or an empty field
     */
    String filled(String title, String slug, LocalDate today, Map<String, String> answers) {
        Map<String, String> given = Map.of("title", title, "slug", slug, "today", today.toString());
        String text = PLACE.matcher(HELP.matcher(template).replaceAll(this::help))
                .replaceAll(place -> {
                    String name = place.group(1);
                    boolean bare = place.group(2) == null && place.group(3) == null;
                    return Matcher.quoteReplacement(
                            bare ? written(name, given.getOrDefault(name, "")) : answer(prompt(place), answers));
                });
        return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String written(String name, String value) {
        return name.equals("today") ? value : YamlWords.of(value);
    }

    private static String answer(Prompt prompt, Map<String, String> answers) {
        String answer = answers.getOrDefault(prompt.name(), "").strip();
        String value = answer.isEmpty() ? prompt.offer() : answer;
        boolean isBody = prompt.name().equals("body");
        if (value.isEmpty()) {
            return prompt.required() ? FillIn.PROMPT + " " + prompt.question() : "";
        }
        return isBody || Fields.isTyped(prompt.form()) ? value : YamlWords.of(value);
    }

    private Prompt prompt(MatchResult place) {
        String name = place.group(1);
        boolean required = !"?".equals(place.group(2)) && !"=".equals(place.group(3));
        String question = ": ".equals(place.group(3)) ? place.group(4) : fields.purpose(name);
        String offer = "=".equals(place.group(3)) ? place.group(4) : "";
        String only = "*".equals(place.group(2)) ? fields.only(name) : offer;
        return fields.prompt(name, question, required, only);
    }

    private String help(MatchResult line) {
        FieldForm field = fields.named(line.group(2));
        boolean asked = prompts().stream()
                .anyMatch(prompt -> prompt.required() && prompt.name().equals(field.name()));
        return Matcher.quoteReplacement(fields.help(field, field.required() || asked).stream()
                .map(text -> line.group(1) + "# " + text)
                .collect(Collectors.joining("\n")));
    }
}
