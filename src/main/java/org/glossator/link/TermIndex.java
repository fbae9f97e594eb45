package org.glossator.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Term;
import org.glossator.source.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the glossary's terms in a text, the longest where several begin, in one pass whatever their number.
 *
 * <p>The forms of all terms make a tree of tokens; a text is walked along it from each word. Safe to share between threads.
 */
final class TermIndex {
    private static final int FILTER = (1 << 16) - 1;

    private final Branch root = new Branch();
    /** Which hashes any form begins with: nearly every word of a text is passed by with this one look. */
    private final BitSet beginnings = new BitSet(FILTER + 1);

    /**
     * A term found in a text.
     *
     * @param start the offset of its first character
     * @param end the offset behind its last
     */
    record Found(Term term, int start, int end) {}

    /**
     * A form of a term.
     *
     * @param exact its tokens as they must be met, where capitals matter; else empty
     */
    private record Form(Term term, List<String> exact) {}

    /** A place in the tree: what may follow, and which forms end here. */
    private static final class Branch {
        private final Map<String, Branch> next = new HashMap<>();
        private final List<Form> forms = new ArrayList<>(1);
    }

    TermIndex(List<Term> terms) {
        for (Term term : terms) {
            Stream.concat(Stream.of(term.title()), term.forms().stream()).forEach(form -> add(term, form));
        }
    }

    /** The longest term that begins at the first word at or behind an offset, or at a later word. */
    Optional<Found> find(String text, int from, List<Integer> barred) {
        Tokens tokens = new Tokens().at(text, from);
        while (tokens.next()) {
            if (beginnings.get(tokens.hash() & FILTER) && !barred.contains(tokens.start())) {
                Found found = longestAt(text, tokens.start());
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private void add(Term term, Text form) {
        List<String> exact = new ArrayList<>();
        Branch branch = root;
        Tokens tokens = new Tokens().at(form.value().strip(), 0);
        while (tokens.next()) {
            if (branch == root) {
                beginnings.set(tokens.hash() & FILTER);
            }
            exact.add(tokens.exact());
            branch = branch.next.computeIfAbsent(tokens.folded(), token -> new Branch());
        }
        if (branch != root) {
            // A form that minds its capitals is asked first: where it fits, it is the one that is meant.
            int place = term.caseSensitive() ? 0 : branch.forms.size();
            branch.forms.add(place, new Form(term, term.caseSensitive() ? List.copyOf(exact) : List.of()));
        }
    }

    private @Nullable Found longestAt(String text, int start) {
        Tokens tokens = new Tokens().at(text, start);
        Branch branch = root;
        Found longest = null;
        while (tokens.next()) {
            branch = branch.next.get(tokens.folded());
            if (branch == null) {
                break;
            }
            for (Form form : branch.forms) {
                if (form.exact().isEmpty() || form.exact().equals(exact(text, start, tokens.end()))) {
                    longest = new Found(form.term(), start, tokens.end());
                    break;
                }
            }
        }
        return longest;
    }

    private static List<String> exact(String text, int start, int end) {
        List<String> exact = new ArrayList<>();
        Tokens tokens = new Tokens().at(text.substring(start, end), 0);
        while (tokens.next()) {
            exact.add(tokens.exact());
        }
        return exact;
    }
}
