package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where one word stands: in which documents, how much it weighs there, and at which places.
 *
 * <p>Written as text in as few signs as can be: a number is a row of signs of {@link #SIGNS}, each with five bits, the
 * lowest first, and a sixth that is set where more follow.
 */
final class SearchPostings {
    /** In place of a position: the word stands for others that are in the document, or for a whole name. */
    static final int NOWHERE = -1;

    private static final int WEIGHTS = 8;
    private static final int WEIGHT_BITS = 3;
    private static final int MORE = 32;
    private static final byte[] SIGNS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".getBytes(StandardCharsets.US_ASCII);

    private int[] found = new int[2];
    private int size;
    private final Signs places = new Signs();
    private int document = -1;
    private int weight;
    private int times;
    private int place;

    /** Text that grows. */
    private static final class Signs {
        private byte[] signs = new byte[8];
        private int length;

        void number(int value) {
            int rest = value;
            while (rest >= MORE) {
                sign(SIGNS[(rest & (MORE - 1)) | MORE]);
                rest >>= 5;
            }
            sign(SIGNS[rest]);
        }

        void sign(byte sign) {
            if (length == signs.length) {
                signs = Arrays.copyOf(signs, length * 2);
            }
            signs[length++] = sign;
        }

        @Override
        public String toString() {
            return new String(signs, 0, length, StandardCharsets.US_ASCII);
        }
    }

    /** A word as it is met; documents come in their order, and so do the positions in each. */
    void add(int inDocument, int withWeight, int position) {
        if (inDocument != document) {
            end();
            document = inDocument;
            weight = 0;
            times = 0;
            place = -1;
        }
        weight = Math.max(weight, withWeight);
        if (position > place) {
            times++;
            places.number(position - place);
            place = position;
        }
    }

    // The more often a word stands in a text, the more the text is about it.
    private void end() {
        if (document >= 0) {
            int often = Math.min(Math.max(times - 1, 0), 2);
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = (document << WEIGHT_BITS) | Math.max(weight, often);
            places.number(0);
            document = -1;
        }
    }

    /**
     * The documents: for each weight that there is, from the highest, its digit and the documents, each as its distance
     * to the one before.
     */
    String documents() {
        end();
        Signs lists = new Signs();
        for (int at = WEIGHTS - 1; at >= 0; at--) {
            int before = -1;
            for (int i = 0; i < size; i++) {
                if ((found[i] & (WEIGHTS - 1)) == at) {
                    if (before < 0) {
                        begin(lists, at);
                    }
                    lists.number((found[i] >> WEIGHT_BITS) - before - 1);
                    before = found[i] >> WEIGHT_BITS;
                }
            }
        }
        return lists.toString();
    }

    private static void begin(Signs lists, int weight) {
        if (lists.length > 0) {
            lists.sign((byte) ' ');
        }
        lists.number(weight);
    }

    /** The places, document by document: each as its distance to the one before, and a nought behind the last. */
    String places() {
        end();
        return places.toString();
    }
}
