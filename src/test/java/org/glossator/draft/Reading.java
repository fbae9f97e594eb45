package org.glossator.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.load.Loader;
import org.glossator.model.Content;
import org.glossator.source.SourceFile;

/** Reads a text of a test as the import does, and says in a line each who says what, through whom. */
final class Reading {
    private static final Path BASE = Path.of("src/test/resources/base-site");

    private Reading() {}

    static String of(String language, String outlet, String text) {
        return found(language, outlet, text).stream().map(Reading::told).collect(Collectors.joining("\n"));
    }

    /** Each with how sure it is and why. */
    static List<Found> found(String language, String outlet, String text) {
        Language words = Language.of(language).orElseThrow();
        Content content = site();
        OwnOutlet own = outlet.isEmpty() ? OwnOutlet.UNKNOWN : OwnOutlet.of(Optional.of(outlet), content.terms());
        PrivateText read = PrivateText.of(new SourceFile("text.txt", text), words);
        return new Attributions(read, words, new KnownTerms(content), own).find();
    }

    static Drafts drafts(String language, String text) {
        Request request = new Request(
                "my-text",
                Optional.empty(),
                Optional.of("Alder Gazette"),
                Optional.of(java.time.LocalDate.of(2025, 4, 14)),
                Optional.empty());
        return Drafter.draft(
                new SourceFile("my-text.txt", text),
                request,
                site(),
                Language.of(language).orElseThrow());
    }

    private static Content site() {
        return new Loader(BASE, true).load().value().orElseThrow();
    }

    private static String told(Found one) {
        Attribution said = one.attribution();
        String through =
                said.chain().stream().map(voice -> ", through " + voice.name()).collect(Collectors.joining());
        String firstHand = said.isFirstHand() ? ", first-hand" : "";
        return said.speaker().map(voice -> voice.name() + through + firstHand).orElse("nobody");
    }
}
