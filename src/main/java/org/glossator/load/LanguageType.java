package org.glossator.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.source.Diagnostic;
import org.glossator.source.Invisible;
import org.glossator.source.Text;

/** The short name of a language, as BCP 47 writes it; browsers and screen readers know no other. */
record LanguageType() implements Type<Text> {
    private static final Type<Text> WRITTEN = Types.words();
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    @Override
    public Optional<Text> read(Node node, Faults faults) {
        Optional<Text> read = WRITTEN.read(node, faults);
        Optional<Text> wrong = read.filter(text -> !TAG.matcher(text.value()).matches());
        wrong.ifPresent(text -> faults.add(fault(text)));
        return wrong.isPresent() ? Optional.empty() : read;
    }

    @Override
    public String expectation() {
        return WRITTEN.expectation();
    }

    @Override
    public Form form() {
        return Form.Plain.WORDS;
    }

    private static Diagnostic fault(Text text) {
        Diagnostic fault = LoadRules.WRONG_TYPE
                .at(text.place(), "\"" + Invisible.shown(text.value()) + "\" is not the short name of a language")
                .mendedBy("write two letters, such as en for English, de for German or uk for Ukrainian");
        return code(Invisible.without(text.value()))
                .map(code -> fault.mendedBy("write " + code)
                        .mendedBy(text.part(0, text.value().length()), code))
                .orElse(fault);
    }

    // People write the name, in English or in the language itself.
    private static Optional<String> code(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> {
                    Locale language = Locale.forLanguageTag(code);
                    return Stream.of(Locale.ENGLISH, language)
                            .anyMatch(tongue ->
                                    language.getDisplayLanguage(tongue).equalsIgnoreCase(name));
                })
                .findFirst();
    }
}
