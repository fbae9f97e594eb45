package org.glossator.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.EntryKind;
import org.glossator.model.Event;
import org.glossator.model.Explainer;
import org.glossator.model.Term;
import org.glossator.model.Translation;
import org.glossator.source.Nearest;
import org.glossator.source.Text;

/**
 * A field that names another entry.
 *
 * @param field the field as an educator writes it
 * @param slug the entry that is named
 * @param kinds the kinds of entry that the field may name
 */
record Pointer(String field, Text slug, Set<EntryKind> kinds) {
    static Stream<Pointer> of(Content content) {
        return content.entries().stream()
                .flatMap(Pointer::of)
                .filter(pointer -> !pointer.slug().isUnwritten());
    }

    /** What the field may name, such as "an explainer or a timeline event". */
    String wanted() {
        return kinds.size() == EntryKind.values().length
                ? "an entry"
                : kinds.stream().map(EntryKind::withArticle).collect(Collectors.joining(" or "));
    }

    /** Where such a name is found, and how an entry is made that bears it. */
    String where() {
        if (kinds.size() != 1) {
            return "\"" + field + "\" names " + wanted()
                    + ": write the name of its file in content/, without the ending";
        }
        EntryKind kind = kinds.iterator().next();
        String file = kind == EntryKind.EVENT
                ? "write the slug of one in content/timeline.yaml"
                : "write the name of a file in content/" + kind.folder() + "/, without its ending";
        return file + "; glossator new " + kind.word() + " makes one";
    }

    /** The slug that was probably meant, of an entry that the field may name. */
    Optional<String> meant(Content content) {
        List<String> candidates = content.entries().stream()
                .filter(entry -> kinds.contains(entry.kind()))
                .map(Entry::slug)
                .toList();
        return Nearest.to(slug.value(), field.equals("account") ? withAccounts(candidates) : candidates);
    }

    private static List<String> withAccounts(List<String> candidates) {
        return Stream.concat(candidates.stream(), Stream.of("first-hand", "not-stated"))
                .toList();
    }

    private static Stream<Pointer> of(Entry entry) {
        if (entry instanceof Claim claim) {
            return ofClaim(claim);
        } else if (entry instanceof Article article) {
            return Stream.concat(
                    one("outlet", article.outlet(), EntryKind.TERM),
                    one("event", Optional.of(article.event()), EntryKind.EXPLAINER, EntryKind.EVENT));
        } else if (entry instanceof Term term) {
            return many("see-also", term.seeAlso(), EntryKind.TERM);
        } else if (entry instanceof Event event) {
            return many("see", event.see(), EntryKind.values());
        } else if (entry instanceof Explainer explainer) {
            return ofExplainer(explainer);
        }
        return Stream.empty();
    }

    private static Stream<Pointer> ofClaim(Claim claim) {
        Stream<Pointer> reports = claim.reports().stream()
                .flatMap(report -> Stream.of(
                                one("article", Optional.of(report.article()), EntryKind.ARTICLE),
                                one("account", report.account().flatMap(Claim.Account::teller), EntryKind.TERM),
                                one("attributed-to", report.attributedTo(), EntryKind.TERM),
                                one("by", report.translation().flatMap(Translation::by), EntryKind.TERM))
                        .flatMap(pointers -> pointers));
        Stream<Pointer> positions =
                claim.positions().stream().flatMap(position -> one("by", Optional.of(position.by()), EntryKind.TERM));
        return Stream.of(
                        one("speaker", claim.speaker(), EntryKind.TERM),
                        one("account", claim.teller(), EntryKind.TERM),
                        reports,
                        positions,
                        many("related", claim.related(), EntryKind.CLAIM))
                .flatMap(pointers -> pointers);
    }

    private static Stream<Pointer> ofExplainer(Explainer explainer) {
        return Stream.of(
                        many("articles", explainer.articles(), EntryKind.ARTICLE),
                        many("claims", explainer.claims(), EntryKind.CLAIM),
                        many("key-claims", explainer.keyClaims(), EntryKind.CLAIM),
                        many("terms", explainer.terms(), EntryKind.TERM),
                        many("events", explainer.events(), EntryKind.EVENT))
                .flatMap(pointers -> pointers);
    }

    private static Stream<Pointer> one(String field, Optional<Text> slug, EntryKind... kinds) {
        return many(field, slug.stream().toList(), kinds);
    }

    private static Stream<Pointer> many(String field, List<Text> slugs, EntryKind... kinds) {
        Set<EntryKind> allowed = EnumSet.copyOf(List.of(kinds));
        return slugs.stream().map(slug -> new Pointer(field, slug, allowed));
    }
}
