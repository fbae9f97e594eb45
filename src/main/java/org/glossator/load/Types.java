package org.glossator.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.glossator.markdown.MarkdownReader;
import org.glossator.markdown.Prose;
import org.glossator.model.EntryKind;
import org.glossator.model.Moment;
import org.glossator.model.SiteAddress;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** The types of fields that the shapes of all entries are made of. */
final class Types {
    private static final List<String> YES = List.of("yes", "y", "on", "true", "ja", "так");
    private static final List<String> NO = List.of("no", "n", "off", "false", "nein", "ні");
    private static final MarkdownReader MARKDOWN = new MarkdownReader();

    private Types() {}

    /** Plain words: a name, a sentence, words from an article. */
    static Type<Text> words() {
        return scalar(Form.Plain.WORDS, "some words", (scalar, faults) -> Optional.of(scalar.text()), Types::dots);
    }

    /** What an entry is called; until that is written, as its file is. */
    static Type<Text> title() {
        return scalar(
                Form.Plain.WORDS,
                "some words",
                (scalar, faults) -> Optional.of(scalar.text()),
                place -> Optional.of(new Text(place.file().stem(), place)));
    }

    private static Optional<Text> dots(Span place) {
        return Optional.of(Text.unwritten(place));
    }

    /** The slug of an entry of one of these kinds, or of any where none is named. */
    static Type<Text> slug(EntryKind... kinds) {
        return slug(List.of(), kinds);
    }

    /** Likewise, or one of some words instead. */
    static Type<Text> slug(List<Form.Option> instead, EntryKind... kinds) {
        return scalar(
                new Form.Reference(List.of(kinds.length == 0 ? EntryKind.values() : kinds), instead),
                "the name of an entry (its file's name without the ending)",
                (scalar, faults) -> Optional.of(scalar.text()),
                Types::dots);
    }

    /** Text in Markdown. */
    static Type<Prose> markdown() {
        return scalar(
                Form.Plain.MARKDOWN,
                "text in Markdown",
                (scalar, faults) -> markdown(scalar.text(), faults),
                place -> dots(place).flatMap(text -> markdown(text, new Faults())));
    }

    static Optional<Prose> markdown(Text text, Faults faults) {
        Outcome<Prose> read = MARKDOWN.read(text);
        faults.addAll(read.faults());
        return read.hasErrors() ? Optional.empty() : Optional.of(read.value());
    }

    /** A whole day. */
    static Type<Moment> day() {
        return scalar(Form.Plain.DAY, "a date such as 2024-11-15", Dates::day);
    }

    /** A day, a month or a year. */
    static Type<Moment> moment() {
        return scalar(Form.Plain.MOMENT, "a date such as 2024-11-15, 2024-11 or 2024", Dates::moment);
    }

    static Type<Boolean> flag() {
        return scalar(Form.Plain.FLAG, "true or false", (scalar, faults) -> {
            String value = scalar.text().value();
            if (scalar.plain() && (value.equals("true") || value.equals("false"))) {
                return Optional.of(value.equals("true"));
            }
            Optional<String> meant = flagMeant(value);
            Diagnostic fault = LoadRules.WRONG_TYPE
                    .at(scalar.place(), "here must stand true or false, not \"" + value + "\"")
                    .mendedBy("write " + meant.orElse("true or false")
                            + (scalar.plain() ? "" : ", without quotation marks"));
            faults.add(meant.map(word -> fault.mendedBy(scalar.place(), word)).orElse(fault));
            return Optional.empty();
        });
    }

    private static Optional<String> flagMeant(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of("true") : NO.contains(word) ? Optional.of("false") : Optional.empty();
    }

    /** The address under which a site is published, with a slash at its end. */
    static Type<String> siteAddress() {
        return scalar(Form.Plain.ADDRESS, "an address such as https://example.org/site/", (scalar, faults) -> {
            Optional<String> address = SiteAddress.normal(scalar.text().value());
            if (address.isEmpty()) {
                faults.add(LoadRules.WRONG_TYPE
                        .at(scalar.place(), "this is not an address under which a site can be published")
                        .mendedBy("write the whole address, such as https://example.org/site/"));
            }
            return address;
        });
    }

    /** @param meanings when to choose each, in the order of the constants */
    static <E extends Enum<E>> Type<E> choice(Class<E> choices, String... meanings) {
        return new ChoiceType<>(choices, List.of(meanings));
    }

    static <T> Type<List<T>> list(Type<T> item) {
        return new ListType<>(item);
    }

    /** A group of fields that is read into a value of its own. */
    static <T> Type<T> group(Shape shape, BiFunction<Values, Faults, Optional<T>> make) {
        return new GroupType<>(shape, make);
    }

    /** Names that the writer chooses, each with a single value. */
    static <T> Type<Map<Text, T>> table(Type<T> value) {
        return new TableType<>(value);
    }

    /** How many of something there may be: a whole number above nought. */
    static Type<Integer> count() {
        return scalar(Form.Plain.COUNT, "a whole number", (scalar, faults) -> {
            String written = scalar.text().value();
            if (written.matches("[1-9][0-9]{0,6}")) {
                return Optional.of(Integer.valueOf(written));
            }
            faults.add(LoadRules.WRONG_TYPE
                    .at(scalar.place(), "here must stand a whole number, not \"" + written + "\"")
                    .mendedBy("write it in figures, such as 12"));
            return Optional.empty();
        });
    }

    /** The fault of a value that is of quite another kind than the type reads. */
    static Diagnostic misfit(Node node, Type<?> type) {
        return Misfit.of(node, firstLine(node), type)
                .orElseGet(() -> LoadRules.WRONG_TYPE
                        .at(firstLine(node), "here stands " + node.description() + " where something else is needed")
                        .mendedBy("write " + type.expectation()));
    }

    private static Span firstLine(Node node) {
        Span place = node.place();
        int lineEnd = place.file().text().indexOf('\n', place.start());
        boolean longer = lineEnd >= 0 && lineEnd < place.end();
        return longer ? place.file().span(place.start(), lineEnd) : place;
    }

    private static <T> Type<T> scalar(
            Form form, String expectation, BiFunction<Node.Scalar, Faults, Optional<T>> make) {
        return scalar(form, expectation, make, place -> Optional.empty());
    }

    private static <T> Type<T> scalar(
            Form form,
            String expectation,
            BiFunction<Node.Scalar, Faults, Optional<T>> make,
            Function<Span, Optional<T>> standIn) {
        return new ScalarType<>(form, expectation, make, standIn);
    }
}
