package org.glossator.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.glossator.model.Lock;
import org.glossator.publish.Replacement;

/** Writes a lock as the file {@code content/verified.lock}; {@code docs/formats.md} describes it. */
public final class LockFile {
    /** Where it lies below the project's folder. */
    public static final String PATH = "content/verified.lock";

    private static final String HEAD = """
            glossator verified.lock 1
            # Written by "glossator verify": which words of this content were held against the articles' texts, and when.
            # It holds fingerprints (SHA-256) and no words. Do not edit it; run the command again.

            """;

    private LockFile() {}

    /**
     * Writes the file whole or not at all, and only where it says something else than before.
     *
     * @return whether it was written
     */
    public static boolean write(Path project, Lock lock) throws IOException {
        byte[] bytes = text(lock).getBytes(StandardCharsets.UTF_8);
        Path file = project.resolve(PATH);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Replacement.of(file, bytes);
        return true;
    }

    static String text(Lock lock) {
        StringBuilder text = new StringBuilder(HEAD);
        lock.texts()
                .forEach((article, read) -> text.append("text ")
                        .append(article)
                        .append(' ')
                        .append(read.read())
                        .append(' ')
                        .append(read.sha256())
                        .append('\n'));
        String entry = "";
        for (Lock.Seal seal : lock.seals()) {
            if (!seal.entry().equals(entry)) {
                entry = seal.entry();
                text.append('\n').append(entry).append(":\n");
            }
            text.append("  ").append(seal.field());
            seal.article().ifPresent(article -> text.append(" of ").append(article));
            text.append(' ')
                    .append(seal.verified())
                    .append(' ')
                    .append(seal.fingerprint())
                    .append('\n');
        }
        return text.toString();
    }
}
