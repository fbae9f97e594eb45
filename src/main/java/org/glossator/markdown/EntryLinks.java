package org.glossator.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/**
 * Recognises {@code [[slug]]} and {@code [[slug|words]]}.
 *
 * <p>The parser knows {@code [slug]} only: an entry link is one with another bracket on each side.
 */
final class EntryLinks {
    private EntryLinks() {}

    static boolean isOne(LinkRef ref) {
        return ref.getNext() instanceof Text behind
                && behind.getChars().startsWith("]")
                && ref.getPrevious() instanceof Text before
                && endsInBracket(before.getChars().toString())
                && ref.getText().isNull()
                && !ref.isDefined();
    }

    /** Whether the words between brackets have brackets of their own around them. */
    static boolean isWithin(BasedSequence brackets) {
        return brackets.startsWith("[") && brackets.endsWith("]");
    }

    static Inline read(LinkRef ref) {
        boolean named = ref.getReference().isNotNull();
        return read(
                named
                        ? ref.getReference()
                        : ref.getChars().subSequence(1, ref.getChars().length() - 1));
    }

    /** @param inside what stands between the double brackets */
    static Inline read(BasedSequence inside) {
        String[] parts = inside.toString().replace("\\|", "|").split("\\|", 2);
        Optional<String> words = parts.length > 1 && !parts[1].isBlank()
                ? Optional.of(Escaping.unescapeString(parts[1].strip()))
                : Optional.empty();
        String slug = parts[0].strip().replaceAll("\\s+", " ");
        return new Inline.EntryLink(slug, words, inside.getStartOffset() - 2, inside.getEndOffset() + 2);
    }

    private static boolean endsInBracket(String written) {
        int backslashes = written.length() - 1;
        while (backslashes > 0 && written.charAt(backslashes - 1) == '\\') {
            backslashes--;
        }
        boolean escaped = (written.length() - 1 - backslashes) % 2 == 1;
        return written.endsWith("[") && !escaped;
    }
}
