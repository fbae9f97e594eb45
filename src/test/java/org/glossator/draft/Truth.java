package org.glossator.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a person says of an article: who speaks in it, and through whom. */
record Truth(String language, OwnOutlet outlet, List<Quotation> quotations, List<Paraphrase> paraphrases) {
    /**
     * A passage between quotation marks.
     *
     * @param quote how it begins
     * @param isStatement false for titles, headlines and words held at a distance
     */
    record Quotation(String quote, String speaker, List<String> through, boolean isStatement) {}

    /** Words told without marks. */
    record Paraphrase(String words, String speaker) {}

    private static OwnOutlet outlet(JsonNode root) {
        String name = root.path("outlet").asString("");
        return name.isEmpty() ? OwnOutlet.UNKNOWN : OwnOutlet.of(Optional.of(name), List.of());
    }

    static Truth read(Path file) throws IOException {
        JsonNode root = YAMLMapper.builder().build().readTree(file.toFile());
        List<Quotation> quotations = new ArrayList<>();
        for (JsonNode one : root.path("quotations")) {
            List<String> through = new ArrayList<>();
            one.path("through").forEach(name -> through.add(name.asString()));
            quotations.add(new Quotation(
                    one.path("quote").asString(),
                    one.path("speaker").asString(""),
                    through,
                    one.path("statement").asBoolean(true)));
        }
        List<Paraphrase> paraphrases = new ArrayList<>();
        for (JsonNode one : root.path("paraphrases")) {
            paraphrases.add(new Paraphrase(
                    one.path("words").asString(), one.path("speaker").asString()));
        }
        return new Truth(root.path("language").asString("en"), outlet(root), quotations, paraphrases);
    }
}
