package org.glossator.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.markdown.Document;
import org.glossator.markdown.Prose;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Term;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.Text;

/** Links the whole content: the stage between the rules and the pages. */
public final class Linker {
    private Linker() {}

    /** Every text with its links resolved; a link that leads nowhere is a fault and becomes plain words. */
    public static Outcome<Linked> link(Content content) {
        EntryLinker.Glossary glossary = glossary(content);
        List<EntryLinker> entries = content.entries().parallelStream()
                .map(entry -> EntryLinker.link(glossary, entry))
                .toList();
        List<EntryLinker> all = new ArrayList<>(entries);
        content.settings().introduction().ifPresent(text -> all.add(EntryLinker.link(glossary, text)));
        return gather(content, all);
    }

    static EntryLinker.Glossary glossary(Content content) {
        return new EntryLinker.Glossary(new Resolver(content), new TermIndex(content.terms()), content.byKey());
    }

    private static Outcome<Linked> gather(Content content, List<EntryLinker> linkers) {
        Map<Prose, Document> documents = new HashMap<>(linkers.size() * 4);
        Map<String, List<Linked.Mention>> mentions = new LinkedHashMap<>();
        Map<String, List<Entry>> citations = new LinkedHashMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (EntryLinker linker : linkers) {
            documents.putAll(linker.documents());
            linker.mentions()
                    .forEach((slug, mention) -> mentions.computeIfAbsent(slug, first -> new ArrayList<>())
                            .add(mention));
            linker.entry()
                    .ifPresent(entry -> linker.cited()
                            .forEach(key -> citations
                                    .computeIfAbsent(key, first -> new ArrayList<>())
                                    .add(entry)));
            faults.addAll(linker.faults());
        }
        unmentioned(content, mentions.keySet()).forEach(faults::add);
        return new Outcome<>(new Linked(content, documents, mentions, citations), faults);
    }

    private static Stream<Diagnostic> unmentioned(Content content, Set<String> mentioned) {
        Set<String> used = new HashSet<>(mentioned);
        content.claims().forEach(claim -> parties(claim).map(Text::value).forEach(used::add));
        content.articles().stream()
                .map(Article::outlet)
                .flatMap(Optional::stream)
                .map(Text::value)
                .forEach(used::add);
        return content.terms().stream()
                .filter(term -> !used.contains(term.slug()))
                .map(Linker::unmentioned);
    }

    private static Diagnostic unmentioned(Term term) {
        return LinkRules.UNMENTIONED_TERM
                .at(term.title().place(), "no text mentions \"" + term.title().value() + "\"")
                .mendedBy("add the form in which texts use it to \"forms\", or remove the term");
    }

    private static Stream<Text> parties(Claim claim) {
        return Stream.of(
                        claim.speaker().stream(),
                        claim.teller().stream(),
                        claim.positions().stream().map(position -> position.by()),
                        claim.reports().stream().flatMap(report -> report.attributedTo().stream()))
                .flatMap(slugs -> slugs);
    }
}
