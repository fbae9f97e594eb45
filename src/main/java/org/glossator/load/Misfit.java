package org.glossator.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.source.Diagnostic;
import org.glossator.source.Edit;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** Values that YAML can read, but as something of quite another kind than the field holds. */
final class Misfit {
    private static final Pattern SIGN = Pattern.compile("(?:-(?=\\S)|[•·◦‣▪●–—−]\\s*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+");
    private static final Pattern NAMES = Pattern.compile("[a-z0-9-]+(?:, *[a-z0-9-]+)*");

    /** So many of a group's fields are enough to show how they are written. */
    private static final int SHOWN = 3;

    private Misfit() {}

    /** What the writer probably meant; empty where nothing tells. */
    static Optional<Diagnostic> of(Node node, Span place, Type<?> type) {
        Form form = type.form();
        if (node instanceof Node.Scalar scalar && scalar.plain() && form instanceof Form.Items items) {
            return list(scalar, place, items.item());
        } else if (node instanceof Node.Mapping mapping && form instanceof Form.Items items) {
            return hyphen(mapping, items.item());
        } else if (node instanceof Node.Mapping mapping && mapping.pairs().size() == 1 && isSingle(form)) {
            return colon(mapping, place);
        } else if (node instanceof Node.Sequence sequence && isSingle(form)) {
            return Optional.of(tooMany(sequence, place, type));
        } else if (form instanceof Form.Group group && !(node instanceof Node.Mapping)) {
            return Optional.of(group(node, place, group));
        }
        return Optional.empty();
    }

    private static boolean isSingle(Form form) {
        return !(form instanceof Form.Items || form instanceof Form.Group || form instanceof Form.Table);
    }

    private static Optional<Diagnostic> list(Node.Scalar scalar, Span place, Form item) {
        String words = scalar.text().value();
        Matcher sign = SIGN.matcher(words);
        Matcher number = NUMBER.matcher(words);
        Diagnostic fault = LoadRules.WRONG_TYPE.at(place, "here stands a single value where a list is needed");
        if (sign.lookingAt() || number.lookingAt()) {
            int length = sign.lookingAt() ? sign.end() : number.end();
            Span here = place.file().span(place.start(), place.start() + length);
            return Optional.of(LoadRules.WRONG_TYPE
                    .at(here, "an item of a list begins with a hyphen and a space")
                    .mendedBy("write \"- \" in its place")
                    .mendedBy(here, "- "));
        } else if (item instanceof Form.Group group) {
            return Optional.of(fault.mendedBy("write each item behind a hyphen: " + example("- ", group)));
        } else if (NAMES.matcher(words).matches() && (words.contains(",") || item instanceof Form.Reference)) {
            String list = "[" + words + "]";
            return Optional.of(
                    fault.mendedBy("put it between square brackets: " + list).mendedBy(scalar.place(), list));
        }
        return Optional.of(fault.mendedBy("write each item on a line of its own, behind a hyphen and a space"));
    }

    // One item alone, whose hyphen was forgotten.
    private static Optional<Diagnostic> hyphen(Node.Mapping mapping, Form item) {
        if (!(item instanceof Form.Group) || mapping.pairs().isEmpty()) {
            return Optional.empty();
        }
        Span name = mapping.pairs().get(0).name().place();
        String before = name.file().text().substring(name.file().offsetAt(name.line(), 1), name.start());
        Diagnostic fault = LoadRules.WRONG_TYPE
                .at(name, "this begins an item of a list, but its hyphen is missing")
                .mendedBy("write \"- \" before it, in place of two spaces");
        return Optional.of(
                before.isBlank() && before.length() > 1
                        ? fault.mendedBy(name.file().span(name.start() - 2, name.start()), "- ")
                        : fault);
    }

    private static Optional<Diagnostic> colon(Node.Mapping mapping, Span place) {
        boolean braces = place.text().startsWith("{");
        boolean longer = place.file().lineAt(mapping.place().end()) != place.line();
        if (braces || longer) {
            return Optional.empty();
        }
        String quoted = WrittenValue.quoted(place.text());
        return Optional.of(LoadRules.WRONG_TYPE
                .at(place, "this text contains a colon followed by a space, so it reads like a field")
                .mendedBy("put it between quotation marks")
                .mendedBy(List.of(new Edit.Replacement(place, quoted))));
    }

    private static Diagnostic tooMany(Node.Sequence sequence, Span place, Type<?> type) {
        Optional<String> only = only(sequence);
        boolean brackets = sequence.place().text().startsWith("[");
        return only.map(word -> {
                    Diagnostic fault = LoadRules.WRONG_TYPE
                            .at(place, "here stands a list where one value is needed")
                            .mendedBy("write " + word);
                    return brackets ? fault.mendedBy(brackets(sequence), word) : fault;
                })
                .orElseGet(() -> LoadRules.WRONG_TYPE
                        .at(place, "here stands a list, and only one may be named")
                        .mendedBy("write " + type.expectation() + ", without brackets or hyphens"));
    }

    private static Optional<String> only(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().size() == 1 ? only(sequence.items().get(0)) : Optional.empty();
        }
        return node instanceof Node.Scalar scalar && scalar.plain()
                ? Optional.of(scalar.text().value())
                : Optional.empty();
    }

    // A list is said to end behind its last item, in front of its brackets' ends.
    private static Span brackets(Node.Sequence sequence) {
        SourceFile file = sequence.place().file();
        int end = sequence.place().end();
        while (end < file.text().length() && " ]".indexOf(file.text().charAt(end)) >= 0) {
            end++;
        }
        return file.span(sequence.place().start(), end);
    }

    private static Diagnostic group(Node node, Span place, Form.Group group) {
        Diagnostic fault = LoadRules.WRONG_TYPE.at(
                place,
                "here stands " + node.description() + ", and something is missing before it: the name of a field");
        if (!(node instanceof Node.Scalar scalar) || !scalar.plain()) {
            return LoadRules.WRONG_TYPE
                    .at(place, "here stands " + node.description() + " where fields with names are needed")
                    .mendedBy("write " + example("", group));
        }
        List<FieldForm> required =
                group.fields().stream().filter(FieldForm::required).toList();
        boolean one = required.size() == 1
                && group.alternatives().isEmpty()
                && isSingle(required.get(0).form());
        if (!one) {
            return fault.mendedBy("write " + example("", group));
        }
        String field = required.get(0).name() + ": ";
        SourceFile file = place.file();
        int lineStart = file.offsetAt(place.line(), 1);
        String before = file.text().substring(lineStart, place.start());
        boolean item = before.isBlank() || before.matches("\\s*(?:- +)+");
        String right = item ? field : "\n" + before.replaceFirst("\\S.*", "") + "  " + field;
        return fault.mendedBy("write " + (item ? "" : "on a line below, behind two more spaces: ") + field
                        + scalar.text().value())
                .mendedBy(
                        file.span(
                                item
                                        ? place.start()
                                        : lineStart + before.stripTrailing().length(),
                                place.start()),
                        right);
    }

    /** Fields as somebody writes them, those that must be there first. */
    private static String example(String mark, Form.Group group) {
        List<String> names = group.fields().stream()
                .sorted((one, other) -> Boolean.compare(other.required(), one.required()))
                .map(FieldForm::name)
                .toList();
        String shown = names.stream().limit(SHOWN).map(name -> name + ": …").collect(Collectors.joining(", "));
        boolean more = names.size() > SHOWN;
        return "each of its fields on a line of its own, such as " + mark + shown + (more ? " and others" : "");
    }
}
