package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Moment;
import org.glossator.model.Reference;
import org.glossator.source.Text;

/**
 * Reads {@code sources.yaml}: a bibliography in CSL-YAML, as Zotero exports and Pandoc reads it, either a list or a list
 * below {@code references}.
 *
 * <p>The variables are those of CSL 1.0.2 that describe a source to a reader.
 */
final class ReferenceReader {
    private static final Field<Text> FAMILY = optional("family", Types.words(), "the family name");
    private static final Field<Text> GIVEN = optional("given", Types.words(), "the given name");
    private static final Field<Text> LITERAL = optional("literal", Types.words(), "the name of an institution");
    static final Shape NAME = Shape.of(FAMILY, GIVEN, LITERAL).withAnyOf(FAMILY, LITERAL);
    private static final Type<List<Reference.Name>> NAMES = Types.list(Types.group(NAME, ReferenceReader::name));

    private static final Field<Text> ID = required("id", Types.words(), "the name by which citations call the source")
            .suchAs("school-letter");
    private static final Field<Text> TYPE = required(
                    "type", Types.words(), "its kind in CSL's words, such as webpage, treaty or legislation")
            .suchAs("webpage", "report", "article-newspaper", "book", "legislation", "treaty", "document");
    private static final Field<Text> TITLE = required("title", Types.words(), "its title");
    private static final Field<List<Reference.Name>> AUTHOR = optional("author", NAMES, "who wrote or issued it");
    private static final Field<List<Reference.Name>> EDITOR = optional("editor", NAMES, "who edited it");
    private static final Field<List<Reference.Name>> TRANSLATOR = optional("translator", NAMES, "who translated it");
    private static final Field<Moment> ISSUED = optional("issued", new CslDate(), "when it appeared");
    private static final Field<Moment> ACCESSED = optional("accessed", new CslDate(), "when it was looked at");
    private static final Field<Moment> EVENT_DATE = optional("event-date", new CslDate(), "when the event took place");
    private static final Field<Moment> ORIGINAL_DATE =
            optional("original-date", new CslDate(), "when it first appeared");
    private static final Field<Text> URL = optional("URL", Types.words(), "its address");

    private static final List<Field<Text>> FURTHER = Stream.of(
                    "abstract",
                    "archive",
                    "archive_location",
                    "archive-place",
                    "authority",
                    "call-number",
                    "chapter-number",
                    "collection-number",
                    "collection-title",
                    "container-title",
                    "container-title-short",
                    "dimensions",
                    "division",
                    "DOI",
                    "edition",
                    "event-place",
                    "event-title",
                    "genre",
                    "ISBN",
                    "ISSN",
                    "issue",
                    "jurisdiction",
                    "keyword",
                    "language",
                    "medium",
                    "note",
                    "number",
                    "number-of-pages",
                    "number-of-volumes",
                    "original-publisher",
                    "original-title",
                    "page",
                    "part-number",
                    "part-title",
                    "PMID",
                    "publisher",
                    "publisher-place",
                    "references",
                    "scale",
                    "section",
                    "source",
                    "status",
                    "supplement-number",
                    "title-short",
                    "version",
                    "volume",
                    "volume-title")
            .map(name -> optional(name, Types.words(), "the variable " + name + " of CSL"))
            .toList();

    static final Shape SHAPE = Shape.of(
                    ID, TYPE, TITLE, AUTHOR, EDITOR, TRANSLATOR, ISSUED, ACCESSED, EVENT_DATE, ORIGINAL_DATE, URL)
            .and(new Shape(List.copyOf(FURTHER)));

    private static final Type<List<Reference>> REFERENCES =
            Types.list(Types.group(SHAPE, (values, faults) -> Optional.of(reference(values))));
    static final Field<List<Reference>> LIST = required("references", REFERENCES, "the sources");

    private ReferenceReader() {}

    static List<Reference> references(Node node, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            return Values.read(mapping, Shape.of(LIST), faults).list(LIST);
        }
        return REFERENCES.read(node, faults).orElse(List.of());
    }

    private static Reference reference(Values values) {
        List<Reference.Name> authors = values.find(AUTHOR).orElseGet(() -> values.list(EDITOR));
        return new Reference(
                values.get(ID),
                values.get(TYPE),
                values.get(TITLE),
                authors,
                people(values),
                values.find(ISSUED),
                values.find(URL),
                fields(values),
                values.place());
    }

    private static Map<String, List<Reference.Name>> people(Values values) {
        Map<String, List<Reference.Name>> people = new LinkedHashMap<>();
        for (Field<List<Reference.Name>> field : List.of(AUTHOR, EDITOR, TRANSLATOR)) {
            values.find(field).ifPresent(names -> people.put(field.name(), names));
        }
        return people;
    }

    private static Map<String, Text> fields(Values values) {
        Map<String, Text> fields = new LinkedHashMap<>();
        FURTHER.forEach(field -> values.find(field).ifPresent(text -> fields.put(field.name(), text)));
        for (Field<Moment> date : List.of(ACCESSED, EVENT_DATE, ORIGINAL_DATE)) {
            values.find(date).ifPresent(moment -> fields.put(date.name(), new Text(moment.iso(), moment.place())));
        }
        List<Field<List<Reference.Name>>> people = new ArrayList<>(List.of(TRANSLATOR));
        if (values.find(AUTHOR).isPresent()) {
            people.add(EDITOR);
        }
        people.forEach(field -> values.find(field)
                .ifPresent(names -> fields.put(field.name(), new Text(spoken(names), values.place()))));
        return fields;
    }

    private static String spoken(List<Reference.Name> names) {
        return String.join("; ", names.stream().map(Reference.Name::spoken).toList());
    }

    private static Optional<Reference.Name> name(Values values, Faults faults) {
        Optional<Text> family = values.find(LITERAL).or(() -> values.find(FAMILY));
        if (family.isEmpty()) {
            faults.add(LoadRules.MISSING_FIELD
                    .at(values.place(), "this name has no family name")
                    .mendedBy("write family and given for a person, or literal for an institution"));
        }
        return family.map(text -> new Reference.Name(
                text.value(), values.find(GIVEN).map(Text::value).orElse("")));
    }
}
