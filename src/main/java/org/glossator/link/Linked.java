package org.glossator.link;

import java.util.List;
import java.util.Map;
import org.glossator.markdown.Document;
import org.glossator.markdown.Prose;
import org.glossator.model.Content;
import org.glossator.model.Entry;

/**
 * The content with every text linked.
 *
 * @param documents each text's document with its links resolved; texts are told apart as objects, not by what they say
 * @param mentions by a term's slug, where it is mentioned, in the order of the entries
 * @param citations by a source's key, the entries that cite it, in their order and each once
 */
public record Linked(
        Content content,
        Map<Prose, Document> documents,
        Map<String, List<Mention>> mentions,
        Map<String, List<Entry>> citations) {
    /**
     * A term met in an entry's text, the first time in that entry.
     *
     * @param before the sentence up to the term
     * @param words the term in the form in which it was met
     * @param after the rest of the sentence
     */
    public record Mention(Entry entry, String before, String words, String after) {}

    /** The same for a site that is published at another address, which ends in a slash. */
    public Linked at(String address) {
        return new Linked(content.at(address), documents, mentions, citations);
    }

    /** A text with its links resolved. */
    public Document document(Prose prose) {
        return documents.getOrDefault(prose, prose.document());
    }

    public List<Mention> mentionsOf(String termSlug) {
        return mentions.getOrDefault(termSlug, List.of());
    }

    public List<Entry> citing(String sourceKey) {
        return citations.getOrDefault(sourceKey, List.of());
    }
}
