package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.glossator.model.Entry;

/** Every word of a site with the documents in which it stands, sorted and parted into pieces of about one size. */
final class SearchIndex {
    private static final int FEW = 10_000;
    private static final int LONGEST_SHARED = 'Z' - 'A';

    private final List<Piece> pieces = new ArrayList<>();
    private final String similar;

    /**
     * Neighbouring words of the alphabet.
     *
     * @param first the first of them
     * @param words each word, or whole name, with its documents: {@code kyiv=71 3b|kyiv city=71}
     * @param places for each word, in the same order, its places: {@code 1203|10}
     */
    record Piece(String first, StringBuilder words, StringBuilder places) {
        private void add(Row row) {
            words.append(words.isEmpty() ? "" : "|")
                    .append(row.word())
                    .append('=')
                    .append(row.documents());
            places.append(places.isEmpty() ? "" : "|").append(row.places());
        }

        private int size() {
            return words.length() + places.length() + 2;
        }
    }

    /** A word on its way into a piece. */
    private record Row(String word, String documents, String places) {
        int size() {
            return word.length() + documents.length() + places.length() + 3;
        }
    }

    /** @param most how many pieces there may be */
    SearchIndex(SearchTexts texts, List<Entry> entries, int most) {
        SearchLog log = new SearchLog();
        for (Entry entry : entries) {
            texts.document(entry).read(texts.text(entry), log);
            texts.speakerOf(entry).ifPresent(term -> log.otherwise(term, SearchDocument.PEOPLE));
            texts.tellerOf(entry).ifPresent(term -> log.otherwise(term, SearchDocument.SUMMARY));
            texts.mentionedIn(entry).forEach(term -> log.otherwise(term, SearchDocument.TEXT));
            log.nextDocument();
        }
        List<Map.Entry<String, SearchPostings>> words = log.sorted();
        part(words, most);
        List<String> single = words.stream()
                .map(Map.Entry::getKey)
                .filter(word -> word.indexOf(' ') < 0)
                .toList();
        similar = shortened(single.size() <= FEW ? single : log.inNames());
    }

    private void part(List<Map.Entry<String, SearchPostings>> words, int most) {
        List<Row> rows = words.stream()
                .map(word -> new Row(
                        word.getKey(),
                        word.getValue().documents(),
                        word.getValue().places()))
                .toList();
        long all = rows.stream().mapToLong(Row::size).sum();
        Piece piece = null;
        for (Row row : rows) {
            if (piece == null || piece.size() > all / most) {
                piece = new Piece(row.word(), new StringBuilder(), new StringBuilder());
                pieces.add(piece);
            }
            piece.add(row);
        }
    }

    /** The pieces in the order of the alphabet; at most as many as were wanted, and perhaps fewer. */
    List<Piece> pieces() {
        return pieces;
    }

    /**
     * The words for which a mistyped one may stand: all, or those of titles and names where there are very many. Each is
     * a capital letter that says how much of the word before it shares (A: nothing), and the rest of it.
     */
    String similar() {
        return similar;
    }

    /** Tells this index from every other, so that no part of an older one is taken for one of this. */
    String version() {
        CRC32 sum = new CRC32();
        for (Piece piece : pieces) {
            sum.update(piece.words().toString().getBytes(StandardCharsets.UTF_8));
            sum.update(piece.places().toString().getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }

    private static String shortened(Iterable<String> words) {
        StringBuilder shortened = new StringBuilder();
        String before = "";
        for (String word : words) {
            int shared = 0;
            int most = Math.min(LONGEST_SHARED, Math.min(before.length(), word.length()));
            while (shared < most && before.charAt(shared) == word.charAt(shared)) {
                shared++;
            }
            shortened.append((char) ('A' + shared)).append(word, shared, word.length());
            before = word;
        }
        return shortened.toString();
    }
}
