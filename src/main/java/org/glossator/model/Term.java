package org.glossator.model;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.source.Text;

/**
 * A glossary entry: a person, organisation, place, event, concept or document that readers may not know.
 *
 * @param forms further spellings and inflections that lead to the term
 * @param caseSensitive whether a form must be met in its own capitals, as WHO must
 * @param inSentence how the name stands within a sentence, such as "the Kremlin", where it is not the name alone
 * @param isAgency whether it is a news agency, whose reports outlets reprint
 * @param summary the definition in one sentence, understandable alone
 */
public record Term(
        About about,
        Text title,
        Category category,
        List<Text> forms,
        boolean caseSensitive,
        Optional<Text> inSentence,
        boolean isAgency,
        Text summary,
        List<Text> seeAlso,
        Prose body)
        implements Entry {
    /** What sort of thing a term names. */
    public enum Category {
        PERSON,
        ORGANISATION,
        PLACE,
        EVENT,
        CONCEPT,
        DOCUMENT
    }

    @Override
    public String address() {
        return "glossary/" + slug() + ".html";
    }

    @Override
    public List<Prose> texts() {
        return List.of(body);
    }
}
