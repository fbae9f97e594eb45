package org.glossator.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the words of a site. What a written word is found by is worked out once for each way in which it is written,
 * and millions of words are looked up without making a string of any.
 */
final class SearchNumbers {
    private static final int SPREAD = 0x9E3779B9;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private char[][] written = new char[1 << 12][];
    private int[][] forms = new int[1 << 12][];
    private int size;

    /** The numbers of the forms by which a written word is found. */
    int[] of(char[] text, int from, int to) {
        int slot = slot(text, from, to);
        while (forms[slot] != null && !Arrays.equals(written[slot], 0, written[slot].length, text, from, to)) {
            slot = (slot + 1) & (forms.length - 1);
        }
        return forms[slot] != null ? forms[slot] : put(slot, Arrays.copyOfRange(text, from, to));
    }

    /** The number of a folded word, or of a whole name. */
    int of(String word) {
        Integer known = numbers.get(word);
        if (known == null) {
            known = words.size();
            numbers.put(word, known);
            words.add(word);
        }
        return known;
    }

    /** Every word that has a number, at its number. */
    List<String> words() {
        return words;
    }

    private int[] put(int slot, char[] word) {
        int[] found =
                SearchWords.forms(new String(word)).stream().mapToInt(this::of).toArray();
        written[slot] = word;
        forms[slot] = found;
        size++;
        if (size * 2 > forms.length) {
            grow();
        }
        return found;
    }

    private void grow() {
        char[][] oldWritten = written;
        int[][] oldForms = forms;
        written = new char[oldWritten.length * 2][];
        forms = new int[oldForms.length * 2][];
        for (int old = 0; old < oldForms.length; old++) {
            if (oldForms[old] != null) {
                int slot = slot(oldWritten[old], 0, oldWritten[old].length);
                while (forms[slot] != null) {
                    slot = (slot + 1) & (forms.length - 1);
                }
                written[slot] = oldWritten[old];
                forms[slot] = oldForms[old];
            }
        }
    }

    private int slot(char[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + text[at];
        }
        return ((hash * SPREAD) >>> 8) & (forms.length - 1);
    }
}
