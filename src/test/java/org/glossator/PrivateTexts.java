package org.glossator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The texts of the real articles, which are private: the variable {@code GLOSSATOR_TEXTS} names the folder of whoever has them. */
public final class PrivateTexts {
    private static final String VARIABLE = "GLOSSATOR_TEXTS";

    private PrivateTexts() {}

    /** The folder with the texts; without it the test that asks is skipped, and says so. A folder that is named has to be there. */
    public static Path folder() {
        Optional<Path> folder = Optional.ofNullable(System.getenv(VARIABLE))
                .filter(name -> !name.isBlank())
                .map(Path::of);
        String missing = "the real articles' texts are private; " + VARIABLE + " names no folder with them";
        if (folder.isEmpty()) {
            System.out.println("skipped: " + missing);
        }
        assumeTrue(folder.isPresent(), missing);
        if (!Files.isDirectory(folder.get())) {
            throw new AssertionError(VARIABLE + " names " + folder.get() + ", which is no folder");
        }
        return folder.get();
    }
}
