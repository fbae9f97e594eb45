package org.glossator.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;
import org.glossator.source.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML 1.2 into {@link Node}s that know their places, and refuses what content has no use for: anchors, aliases, tags,
 * duplicate names and deep nesting.
 */
final class YamlReader {
    private static final int NESTING = 24;
    private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

    private final SourceFile file;
    private final int base;
    private final boolean oneUnitPerCharacter;
    private final YAMLParser parser;
    private final Faults faults;

    private YamlReader(SourceFile file, int start, int end, Faults faults) {
        this.file = file;
        this.base = start;
        this.faults = faults;
        String yaml = file.text().substring(start, end);
        this.oneUnitPerCharacter = yaml.codePointCount(0, yaml.length()) == yaml.length();
        this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), yaml);
    }

    /**
     * The value that a part of a file holds; empty where it holds none or cannot be read, which is then reported.
     *
     * @param start the offset of the beginning of a line
     */
    static Optional<Node> read(SourceFile file, int start, int end, Faults faults) {
        try {
            YamlReader reader = new YamlReader(file, start, end, faults);
            JsonToken first = reader.parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            Node node = reader.node(first, 0);
            reader.refuseSecondDocument();
            return node instanceof Node.Empty ? Optional.empty() : Optional.of(node);
        } catch (TooDeep deep) {
            faults.add(LoadRules.TOO_LONG
                    .at(deep.place, "this is nested more than " + NESTING + " levels deep")
                    .mendedBy("no field needs so many levels: check the indentation"));
        } catch (JacksonException syntax) {
            faults.add(YamlSyntax.explain(syntax, file, file.lineAt(start) - 1, start, end));
        }
        return Optional.empty();
    }

    private Node node(@Nullable JsonToken token, int depth) {
        Span place = place();
        refuseIndirection(place);
        if (depth > NESTING) {
            throw new TooDeep(place);
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(place.start(), depth);
        } else if (token == JsonToken.START_ARRAY) {
            return sequence(place.start(), depth);
        } else if (token == JsonToken.VALUE_NULL) {
            return new Node.Empty(place);
        }
        boolean plain =
                place.end() > place.start() && "\"'|>".indexOf(file.text().charAt(place.start())) < 0;
        String value = parser.getString();
        if (value.isEmpty() && plain) {
            return new Node.Empty(place);
        }
        Text text = new Text(value, trimmed(place));
        if (plain) {
            DoubtfulValue.of(text).ifPresent(faults::add);
        }
        return new Node.Scalar(text, plain);
    }

    private Node mapping(int start, int depth) {
        Map<String, Node.Pair> pairs = new LinkedHashMap<>();
        boolean hyphenForgotten = false;
        int end = start;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Text name = new Text(parser.getString(), place());
            refuseIndirection(name.place());
            Node value = node(parser.nextToken(), depth + 1);
            end = Math.max(value.place().end(), name.place().end());
            Node.Pair earlier = pairs.putIfAbsent(name.value(), new Node.Pair(name, value));
            if (earlier != null && !hyphenForgotten && beginsItem(earlier.name(), name, pairs)) {
                hyphenForgotten = true;
                Span here = file.span(name.place().start() - 2, name.place().start());
                faults.add(LoadRules.DUPLICATE_KEY
                        .at(here, "the next item of the list begins here, but its hyphen is missing")
                        .mendedBy("write \"- \" before the field, in place of two spaces")
                        .mendedBy(here, "- ")
                        .alongside(earlier.name().place(), "the item before begins here"));
            } else if (earlier != null && !hyphenForgotten) {
                faults.add(LoadRules.DUPLICATE_KEY
                        .at(name.place(), "the field \"" + name.value() + "\" stands here a second time")
                        .mendedBy("keep one of the two")
                        .alongside(earlier.name().place(), "here it stands first"));
            }
        }
        return new Node.Mapping(List.copyOf(pairs.values()), file.span(start, end));
    }

    // The first field of an item stands there once more, on a line of its own in the same column.
    private boolean beginsItem(Text first, Text again, Map<String, Node.Pair> pairs) {
        String before = lineBefore(first.place());
        return pairs.values().iterator().next().name().equals(first)
                && before.matches("\\s*(?:- +)+")
                && lineBefore(again.place()).equals(" ".repeat(before.length()));
    }

    private String lineBefore(Span place) {
        return file.text().substring(file.offsetAt(place.line(), 1), place.start());
    }

    private Node sequence(int start, int depth) {
        List<Node> items = new ArrayList<>();
        int end = start;
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            Node item = node(token, depth + 1);
            items.add(item);
            end = item.place().end();
            token = parser.nextToken();
        }
        return new Node.Sequence(List.copyOf(items), file.span(start, end));
    }

    // Anchors, aliases and tags begin with a sign that no plain value may begin with.
    private void refuseIndirection(Span place) {
        if (place.start() >= file.text().length()) {
            return;
        }
        String name = switch (file.text().charAt(place.start())) {
            case '&' -> "an anchor (&)";
            case '*' -> "an alias (*)";
            case '!' -> "a tag (!)";
            default -> "";
        };
        if (!name.isEmpty()) {
            Span sign = file.span(place.start(), Math.max(place.end(), place.start() + 1));
            Diagnostic fault = LoadRules.YAML_ALIAS
                    .at(sign, "this value begins like " + name + " of YAML")
                    .mendedBy("put it between quotation marks, or write the value out");
            faults.add(WrittenValue.on(file, place.line())
                    .filter(value -> value.place().start() == place.start())
                    .flatMap(value -> value.quoted()
                            .map(quoted -> fault.mendedBy("write " + quoted).mendedBy(value.place(), quoted)))
                    .orElse(fault));
        }
    }

    private void refuseSecondDocument() {
        JsonToken more = parser.nextToken();
        if (more == null) {
            return;
        }
        Span begins = place();
        int rule = file.text().lastIndexOf("\n---", begins.start());
        boolean alone = more == JsonToken.VALUE_NULL
                && rule >= base
                && file.text().substring(rule + 4).isBlank();
        faults.add(
                alone
                        ? LoadRules.YAML_SYNTAX
                                .at(
                                        file.span(rule + 1, rule + 4),
                                        "this line --- begins another entry, and none follows")
                                .mendedBy("remove it")
                                .mendedBy(file.span(rule, rule + 4), "")
                        : LoadRules.YAML_SYNTAX
                                .at(begins, "a second entry begins here, and a file holds one")
                                .mendedBy(
                                        "move what stands below the line --- into a file of its own, and remove that line"));
    }

    private Span place() {
        int start = offset(parser.currentTokenLocation());
        return file.span(start, Math.max(start, offset(parser.currentLocation())));
    }

    // A block of text is said to end where the next value begins; the white space between belongs to nobody.
    private Span trimmed(Span place) {
        int end = place.end();
        while (end > place.start() + 1 && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        return file.span(place.start(), end);
    }

    private int offset(TokenStreamLocation location) {
        return oneUnitPerCharacter
                ? base + (int) location.getCharOffset()
                : file.offsetAt(location.getLineNr() + file.lineAt(base) - 1, location.getColumnNr());
    }

    /** Thrown to leave a value that is nested beyond reason. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Span place;

        private TooDeep(Span place) {
            super(null, null, false, false);
            this.place = place;
        }
    }
}
