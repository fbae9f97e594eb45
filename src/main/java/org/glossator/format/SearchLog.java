package org.glossator.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.model.Term;

/**
 * The words of documents in the order in which they are read. They are kept in a row and handed on word by word when it
 * is full, since to go from word to word for each one that is read would take several times as long.
 */
final class SearchLog implements SearchDocument.Sink {
    private static final int FULL = 1 << 20;
    private static final int PLACE_BITS = 20;
    private static final int MOST_PLACES = (1 << PLACE_BITS) - 2;
    private static final int WEIGHT_BITS = 3;

    private final SearchNumbers numbers = new SearchNumbers();
    private final List<SearchPostings> postings = new ArrayList<>();
    private final BitSet inNames = new BitSet();
    private final Map<String, int[]> names = new HashMap<>();
    private final int[] words = new int[FULL];
    private final long[] places = new long[FULL];
    private int size;
    private int document;

    void nextDocument() {
        document++;
    }

    @Override
    public void word(char[] text, int from, int to, int weight, int position) {
        for (int number : numbers.of(text, from, to)) {
            add(number, weight, Math.min(position, MOST_PLACES));
            if (weight >= SearchDocument.TITLE) {
                inNames.set(number);
            }
        }
    }

    @Override
    public void name(String key, int weight) {
        add(numbers.of(key), weight, SearchPostings.NOWHERE);
    }

    /** A reader may look for a term by any of its names, whichever stands in the document. */
    void otherwise(Term term, int weight) {
        for (int number : names.computeIfAbsent(term.slug(), any -> names(term))) {
            add(number, weight, SearchPostings.NOWHERE);
        }
    }

    private int[] names(Term term) {
        BitSet found = new BitSet();
        Stream.concat(Stream.of(term.title()), term.forms().stream())
                .forEach(name -> SearchWords.read(
                        name.value(),
                        0,
                        (text, from, to, position) ->
                                Arrays.stream(numbers.of(text, from, to)).forEach(found::set)));
        return found.stream().toArray();
    }

    private void add(int number, int weight, int position) {
        if (size == FULL) {
            handOn();
        }
        words[size] = number;
        places[size] =
                ((long) document << (PLACE_BITS + WEIGHT_BITS)) | ((long) weight << PLACE_BITS) | (position + 1L);
        size++;
    }

    // Sorted by counting, which keeps the order of what belongs to one word.
    private void handOn() {
        int[] ends = new int[numbers.words().size()];
        for (int at = 0; at < size; at++) {
            ends[words[at]]++;
        }
        int end = 0;
        for (int number = 0; number < ends.length; number++) {
            int many = ends[number];
            ends[number] = end;
            end += many;
        }
        long[] sorted = new long[size];
        for (int at = 0; at < size; at++) {
            sorted[ends[words[at]]++] = places[at];
        }
        int from = 0;
        for (int number = 0; number < ends.length; number++) {
            handOn(number, sorted, from, ends[number]);
            from = ends[number];
        }
        size = 0;
    }

    private void handOn(int number, long[] sorted, int from, int to) {
        if (number == postings.size()) {
            postings.add(new SearchPostings());
        }
        SearchPostings word = postings.get(number);
        for (int at = from; at < to; at++) {
            long place = sorted[at];
            word.add(
                    (int) (place >> (PLACE_BITS + WEIGHT_BITS)),
                    ((int) (place >> PLACE_BITS)) & ((1 << WEIGHT_BITS) - 1),
                    (int) (place & ((1 << PLACE_BITS) - 1)) - 1);
        }
    }

    /** Every word and whole name with what was found, sorted. */
    List<Map.Entry<String, SearchPostings>> sorted() {
        handOn();
        List<String> all = numbers.words();
        List<Map.Entry<String, SearchPostings>> sorted = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            sorted.add(Map.entry(all.get(number), postings.get(number)));
        }
        sorted.sort(Map.Entry.comparingByKey());
        return sorted;
    }

    /** The words of titles and names, sorted. */
    List<String> inNames() {
        return inNames.stream().mapToObj(numbers.words()::get).sorted().toList();
    }
}
